"""The answer in the ledger of disclosures: what the person herself was given, and what corrects the entry."""

from datetime import date

from helpten_desk.domain.extracts import DisclosureMade
from helpten_desk.domain.law import Act, Provision, RuleSet
from helpten_desk.domain.people import Language
from helpten_desk.domain.provisions import words as provision_words
from helpten_desk.domain.requests import Request
from helpten_desk.domain.words import Words, day_in_words
from helpten_desk.register.unit import Work

CORRECTS = {
    Language.FI: "oikaisee merkinnän {day}",
    Language.SV: "rättar anteckningen {day}",
    Language.EN: "corrects the entry of {day}",
}
NOT_SHOWN = {
    Language.FI: "oikaisee merkinnän {day}: tietoja ei näytetty",
    Language.SV: "rättar anteckningen {day}: uppgifterna visades inte",
    Language.EN: "corrects the entry of {day}: the data were not shown",
}
CAME_BACK = {
    Language.FI: "kirje palautui postista, lähetetty {day}",
    Language.SV: "brevet kom tillbaka med posten, sänt {day}",
    Language.EN: "the letter of {day} came back by post",
}


class Ledger:
    """Adds lines; a wrong one stays, the line that corrects it says so."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def enter(self, work: Work, request: Request, on: date) -> None:
        """The person was given her extract on this day. Nothing is entered where nobody is identified."""
        self._add(work, request, on, "")

    def correct(self, work: Work, request: Request, on: date, entered: date) -> None:
        """She was given it on this day, not on the day that was entered."""
        self._add(work, request, on, _filled(CORRECTS, request, entered))

    def take_back(self, work: Work, request: Request, on: date, entered: date) -> None:
        """What was entered was not given after all; `on` is the day of the correcting line."""
        self._add(work, request, on, _filled(NOT_SHOWN, request, entered))

    def came_back(self, work: Work, request: Request, on: date, mailed: date) -> None:
        """The letter that was mailed came back on this day: she was not given it."""
        self._add(work, request, on, _filled(CAME_BACK, request, mailed))

    def _add(self, work: Work, request: Request, on: date, note: str) -> None:
        if request.person is None:
            return
        provision = (
            Provision(Act.HETIL, "26", "1")
            if request.regime.rules is RuleSet.HETIL
            else Provision(Act.GDPR, "15", "3")
        )
        what = self._words.label("disclosures.whole_extract", request.language)
        work.disclosures.add(
            request.person,
            DisclosureMade(
                disclosed_on=on,
                recipient=work.people.facts(request.person).name,
                what=f"{what} ({note})" if note else what,
                ground=provision_words(provision, request.language),
            ),
            request.case,
        )


def _filled(wording: dict[Language, str], request: Request, entered: date) -> str:
    return wording[request.language].format(day=day_in_words(entered, request.language))
