"""The quality of the records: pairs that may be one person, contradictions, and decisions on pairs."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget

from helpten_desk.domain.contradictions import Contradiction, Contradictions
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sameness import Candidate, Candidates, DecidedPair, PairDecision
from helpten_desk.domain.words import Words
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.ui.forms.fields import TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Job, Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import CARD, PAIR
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.words import number, tr
from helpten_desk.ui.records.contradictions_view import ContradictionsView
from helpten_desk.ui.records.pair_lists import candidates_list, decisions_list
from helpten_desk.ui.records.shown_list import ShownList

PAIRS, AGAINST, DECIDED = range(3)


class QualityPage(Page):
    """Place `quality` of the rail. What has been searched stays until it is searched again (F5)."""

    def __init__(self, lanes: Lanes, records: CleanRecords, words: Words) -> None:
        super().__init__()
        self._lanes, self._records = lanes, records
        self._searching: dict[int, Job] = {}
        self._found: dict[int, Candidates | Contradictions] = {}
        self.tabs = tuple(
            _tab(word) for word in (tr("Same person?"), tr("Contradictions"), tr("Decisions on pairs"))
        )
        self.pairs: ShownList[Candidate] = candidates_list()
        self.against = ContradictionsView(words)
        self.decided: ShownList[DecidedPair] = decisions_list()
        self.numbers = Form()
        self._numbers_bar = Panel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """What was found before is still there; the first time it is searched."""
        if self._part == DECIDED or self._part not in self._found:
            self.renew()
        self._renew_steps()

    def renew(self) -> None:
        """Search again."""
        part = self._part
        if part == DECIDED:
            self._lanes.ask(self, self._records.decided, self._show_decided, topic="decided")
        elif part not in self._searching:
            search = self._records.candidates if part == PAIRS else self._records.contradictions
            self._view(part).tell_searching()
            self._searching[part] = self._lanes.long(
                self, search, partial(self._ended, part), partial(self._failed, part)
            )

    def focus_first(self) -> None:
        """To the list."""
        self._view(self._part).setFocus()

    def back(self) -> bool:
        """Close the fields for two customer numbers."""
        if self._numbers_bar.isVisibleTo(self):
            self._ask_numbers(False)
            return True
        return False

    def help_topic(self) -> str:
        """The place's own section."""
        return "quality"

    def draft(self) -> str | None:
        """Two customer numbers, as far as they are typed."""
        typed = any(self.numbers.value(name) for name in ("one", "other"))
        return self.numbers.draft() if typed and self._numbers_bar.isVisibleTo(self) else None

    def draft_place(self) -> str:
        """One draft, whichever list is in front."""
        return "quality"

    def restore(self, text: str) -> None:
        """The fields for two customer numbers as they were left."""
        self.numbers.restore(text)
        self._ask_numbers(True)

    # --- building ---

    @property
    def _part(self) -> int:
        return self._stack.currentIndex()

    def _view(self, part: int) -> "ShownList[Candidate] | ShownList[DecidedPair] | ContradictionsView":
        return (self.pairs, self.against, self.decided)[part]

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for at, tab in enumerate(self.tabs):
            group.addButton(tab, at)
            self._stack.addWidget(self._view(at))
        self.tabs[PAIRS].setChecked(True)
        self.set_title(tr("Quality of the records"), beside=self.tabs)
        self.numbers.add(
            TextField("one", tr("Customer number"), length=12),
            TextField("other", tr("The other's customer number"), length=12),
        )
        self._numbers_bar.body.addWidget(self.numbers)
        self._numbers_bar.hide()
        self.body.addWidget(self._numbers_bar)
        self.body.addWidget(self._stack, 1)
        group.idClicked.connect(self._show_part)

    def _connect(self) -> None:
        for view in (self.pairs, self.against, self.decided):
            view.row_changed.connect(lambda _row: self._renew_steps())
            view.row_entered.connect(lambda _row: self._open())
        self.numbers.finished.connect(self._compare_numbers)
        self._lanes.changed.connect(self._on_changed)

    def _show_part(self, part: int) -> None:
        self._numbers_bar.hide()
        self._stack.setCurrentIndex(part)
        self.opened()
        self.focus_first()

    # --- what was found ---

    def _ended(self, part: int, answer: Candidates | Contradictions) -> None:
        self._searching.pop(part, None)
        self._found[part] = answer
        if isinstance(answer, Candidates):
            self._show_pairs(answer)
        else:
            self._show_against(answer)

    def _failed(self, part: int, error: KnownError) -> None:
        self._searching.pop(part, None)
        self._view(part).tell_nothing()
        self.show_error(error)

    def _show_pairs(self, found: Candidates) -> None:
        self.pairs.show_rows(found.pairs)
        if found.stopped:
            self.notify("warn", tr("The search was stopped before its end; there may be more pairs."))
        self._renew_steps()

    def _show_against(self, found: Contradictions) -> None:
        self.against.show_found(found)
        self._renew_steps()

    def _show_decided(self, rows: tuple[DecidedPair, ...]) -> None:
        self.decided.show_rows(rows)
        self._renew_steps()

    def _on_changed(self, answer: object) -> None:
        """A pair on which somebody has decided is no candidate any more, nor any other pair of the
        record that is merged; a pair whose decision was taken back is searched for anew."""
        found = self._found.get(PAIRS)
        if not isinstance(answer, PairDecision) or not isinstance(found, Candidates):
            return
        if answer.ended_at is not None:
            del self._found[PAIRS]
            return
        left = tuple(pair for pair in found.pairs if not _settled(pair, answer))
        total = found.total - (len(found.pairs) - len(left))
        self._found[PAIRS] = found = Candidates(left, total, found.stopped)
        self.pairs.show_rows(left)

    # --- steps ---

    def _renew_steps(self) -> None:
        self.set_title(tr("Quality of the records"), self._count())
        again = Step(tr("Search again"), self.renew, key="F5")
        if self._numbers_bar.isVisibleTo(self):
            self.set_steps(Step(tr("Compare side by side"), self._compare_numbers))
            return
        row = self._view(self._part).current_row
        word = tr("Open the card") if self._part == AGAINST else tr("Compare side by side")
        missing = "" if row is not None else tr("There is nothing in the list.")
        open_it = Step(word, self._open, key="Enter", enabled=row is not None, why_not=missing)
        others = Step(tr("Compare others …"), partial(self._ask_numbers, True), key="")
        self.set_steps(open_it, [others, again] if self._part == PAIRS else [again])

    def _count(self) -> str:
        found = self._found.get(self._part)
        if isinstance(found, Candidates):
            shown = len(found.pairs)
            pairs = tr("%n pair(s)", found.total)
            return (
                tr("{pairs}, the likeliest {shown} shown", pairs=pairs, shown=number(shown))
                if (shown < found.total)
                else pairs
            )
        if isinstance(found, Contradictions):
            return tr("%n contradiction(s)", found.total)
        return ""

    def _open(self) -> None:
        row = self._view(self._part).current_row
        if isinstance(row, Candidate):
            self.go(PAIR, one=int(row.left.id), other=int(row.right.id))
        elif isinstance(row, DecidedPair):
            self.go(PAIR, one=int(row.decision.party), other=int(row.decision.other))
        elif isinstance(row, Contradiction):
            self.go(CARD, **{"company" if row.company else "person": int(row.party)})

    # --- any two ---

    def _ask_numbers(self, shown: bool) -> None:
        """Two people of whom the clerk knows otherwise that they may be one."""
        self._numbers_bar.setVisible(shown)
        if shown:
            self.numbers.focus_first()
        else:
            self.focus_first()
        self._renew_steps()

    def _compare_numbers(self) -> None:
        find = partial(self._records.numbered, self.numbers.value("one"), self.numbers.value("other"))
        self._lanes.ask(self, find, self._compare_found, topic="numbers")

    def _compare_found(self, two: tuple[PartyId, PartyId]) -> None:
        for name in ("one", "other"):
            self.numbers.set_value(name, "")
        self._numbers_bar.hide()
        self.go(PAIR, one=int(two[0]), other=int(two[1]))


def _tab(word: str) -> QPushButton:
    button = QPushButton(word)
    button.setProperty("kind", "small")
    button.setCheckable(True)
    button.setAccessibleName(tr("Show: {word}", word=word))
    return button


def _settled(pair: Candidate, decision: PairDecision) -> bool:
    both = {pair.left.id, pair.right.id}
    merged = decision.ruling.value == "merged" and decision.party in both
    return merged or both == {decision.party, decision.other}
