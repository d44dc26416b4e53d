"""Hits of a search as rows of the list: sections, bold letters, what tells namesakes apart."""

import re
from collections.abc import Iterator
from datetime import date

from helpten_desk.domain.folding import fold
from helpten_desk.domain.people import CompanyFacts, Hit, Match, PersonFacts, SearchAnswer
from helpten_desk.ui.lists.table import Cell, Column, Heading
from helpten_desk.ui.look.chips import person_chips
from helpten_desk.ui.look.words import customer_number, day, tr
from helpten_desk.ui.people.person_header import age

_WORD = re.compile(r"[^\W_]+")


class HitRows:
    """Makes the list's rows and cells for one answer after another."""

    def __init__(self, today: date) -> None:
        self._today = today
        self._typed: tuple[str, ...] = ()
        self._namesakes = False

    def columns(self) -> list[Column[Hit]]:
        """Name, birth, address."""
        return [
            Column(tr("Name and customer number"), self._name, 236),
            Column(tr("Born"), self._born, 104),
            Column(tr("Address and employer"), self._address),
        ]

    def rows(self, answer: SearchAnswer) -> list[Hit | Heading]:
        """The hits under the headings of their sections."""
        self._typed = tuple(_WORD.findall(fold(answer.query)))
        same = [hit for hit in answer.hits if hit.match is Match.SAME_NAME and hit.person]
        self._namesakes = len(same) > 1
        rows: list[Hit | Heading] = []
        for match in Match:
            hits = [hit for hit in answer.hits if hit.match is match]
            if hits:
                rows += [Heading(self._section(match, len(hits))), *hits]
        return rows

    def _section(self, match: Match, count: int) -> str:
        if match is Match.SAME_NAME and self._namesakes:
            return tr("Same name, %n hits: tell them apart by the birth date", count)
        return {
            Match.SAME_NAME: tr("Same name, %n hit(s)", count),
            Match.NAME_BEGINS: tr("Name begins so, %n hit(s)", count),
            Match.NEARLY: tr("Spelt nearly so, %n hit(s)", count),
            Match.OTHER: tr("Other details, %n hit(s)", count),
        }[match]

    def _name(self, hit: Hit) -> Cell:
        name = hit_name(hit)
        return Cell(name, second=self._number(hit), bold=tuple(self._bold(name)), icon=_icon(hit))

    def _number(self, hit: Hit) -> str:
        if hit.person is None and hit.company is not None:
            number = hit.company.business_id or customer_number(hit.company.customer_number)
        else:
            number = customer_number(hit.person.customer_number) if hit.person else ""
        if hit.case:
            return (number + "   " + tr("case {case}", case=hit.case)).strip()
        return f"{number}   {matched_word(hit.matched)}".strip() if hit.matched else number

    def _born(self, hit: Hit) -> Cell:
        person = hit.person
        if person is None:
            return Cell("")
        if person.born_on is None:
            return Cell(tr("not known"), unknown=True)
        role = "strong" if hit.match is Match.SAME_NAME and self._namesakes else "body"
        years = tr("{age} y", age=age(person.born_on, self._today))
        return Cell(day(person.born_on), second=years, role=role)

    def _address(self, hit: Hit) -> Cell:
        person = hit.person
        below = hit.employer or (tr("No employer") if person else tr("Company"))
        chips = tuple(chip for chip in (person_chips(person) if person else ()) if chip.icon != "shield")
        if person is not None and person.protected:
            return Cell(
                tr("Protected address"), second=below, icon="shield", tint="guard", role="strong", chips=chips
            )
        return Cell(hit.address or tr("no address"), second=below, chips=chips, unknown=not hit.address)

    def _bold(self, name: str) -> Iterator[tuple[int, int]]:
        """The letters that were typed: each word of the name as far as a typed one begins it."""
        for word in _WORD.finditer(name):
            folded = fold(word.group())
            begun = [typed for typed in self._typed if folded.startswith(typed)]
            if begun:
                yield word.start(), _length(word.group(), max(begun, key=len))


def hit_name(hit: Hit) -> str:
    """The name as a list has it."""
    named: PersonFacts | CompanyFacts | None = hit.person or hit.company
    if isinstance(named, PersonFacts):
        return named.list_name
    return named.name if named else ""


def matched_word(label: str) -> str:
    """By which detail a hit was found, in words."""
    return {
        "previous_names.family_name": tr("by a previous name"),
        "identities.born_on": tr("by the birth date"),
        "identity_codes.code": tr("by the personal identity code"),
        "phones.number": tr("by the phone number"),
        "emails.address": tr("by the e-mail address"),
        "addresses.line": tr("by the address"),
        "addresses.postcode": tr("by the postcode"),
        "addresses.town": tr("by the town"),
        "employments.employer_name": tr("by the employer"),
        "companies.business_id": tr("by the business ID"),
        "parties.customer_number": tr("by the customer number"),
        "requests.case_number": tr("by the case number"),
        "invoices.number": tr("by the invoice number"),
        "vehicles.registration_number": tr("by the vehicle"),
    }.get(label, "")


def _icon(hit: Hit) -> str:
    return "company" if hit.person is None else ""


def _length(word: str, typed: str) -> int:
    """How many letters of the word make what was typed; folding may have made two of one."""
    for length in range(1, len(word) + 1):
        if len(fold(word[:length])) >= len(typed):
            return length
    return len(word)
