"""What contradicts itself: the rules of `contradiction_rules` run over the register, each counted whole
and its first records shown by name.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, select

from helpten_desk.domain.contradictions import Contradiction, Contradictions, Rule
from helpten_desk.domain.extracts import Code, Value
from helpten_desk.domain.identifiers import HIDDEN, mask_code
from helpten_desk.domain.progress import Progress
from helpten_desk.register.parties.contradiction_rules import RULES
from helpten_desk.register.parties.facts import company_facts, people_facts
from helpten_desk.register.parties.rule_selects import Today
from helpten_desk.register.postcodes import table_in_force

MOST_SHOWN = 500  # of each rule


class Contradicting:
    """Searches within one unit of work; `now` is the moment that it tells of."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._today = Today(now.date())

    def find(self, progress: Progress, only: Rule | None = None) -> Contradictions:
        """How many records are against each rule, and the first of them; of a stopped search what was
        found until then."""
        counts: dict[Rule, int] = {}
        rows: list[Contradiction] = []
        rules = list(RULES) if only is None else [only]
        for number, rule in enumerate(rules):
            progress.report(number, len(rules))
            if progress.cancelled:
                break
            counts[rule], found = self._found(rule)
            rows += found
        progress.report(len(rules), len(rules))
        return Contradictions(counts, tuple(rows), table_in_force(self._connection))

    def _found(self, rule: Rule) -> tuple[int, list[Contradiction]]:
        statement = RULES[rule](self._connection, self._today)
        if statement is None:
            return 0, []
        found = statement.subquery()
        whose = found.c.party.is_not(None)  # what was struck out is about nobody
        listed = select(found).where(whose).order_by(found.c.party).limit(MOST_SHOWN + 1)
        first = list(self._connection.execute(listed))
        count = len(first)
        if count > MOST_SHOWN:
            whole = select(func.count()).select_from(found).where(whose)
            count, first = self._connection.scalar(whole) or count, first[:MOST_SHOWN]
        return count, self._named(rule, first)

    def _named(self, rule: Rule, rows: list[Any]) -> list[Contradiction]:
        """The rows with the names of their parties; what is masked or protected is not shown."""
        keys = {row.party for row in rows}
        people = people_facts(self._connection, keys, self._today.day)
        companies = company_facts(self._connection, keys - set(people), self._today.day)
        found = []
        for row in rows:
            person, company = people.get(row.party), companies.get(row.party)
            value, against = _value(row.value), _value(row.against)
            if rule is Rule.CODE_SEX:
                against = Code("sex", row.against)
            if row.label == "identity_codes.code":
                value = mask_code(row.value)
            if person is not None and person.protected and row.label.startswith("addresses."):
                value, against = HIDDEN, ""
            if person is not None:
                found.append(
                    Contradiction(rule, person.id, person.list_name, False, row.label, value, against)
                )
            elif company is not None:
                found.append(Contradiction(rule, company.id, company.name, True, row.label, value, against))
        return found


def _value(text: str | None) -> Value:
    """A text of the store as a value: a day where it is one."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return text or ""
