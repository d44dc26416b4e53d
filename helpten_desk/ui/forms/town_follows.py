"""The town of a form follows its postcode: filled in where it is empty, doubted where it disagrees."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit

from helpten_desk.domain.datum_checks import FINNISH
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import parse_postcode
from helpten_desk.domain.postcodes import PlaceFound
from helpten_desk.domain.sentences import Sentence
from helpten_desk.ui.forms.form import Form

Place = tuple[str, str, str]  # postcode, town, country
# Looks a place up off the screen's thread and hands the answer back; the owner's newest question counts.
AskPlace = Callable[[QObject, Place, Callable[[PlaceFound], None]], None]

RESTED = 350  # milliseconds without typing


class TownFollows(QObject):
    """Watches a form with a postcode, a town and perhaps a country. Made before its fields, which take
    their warnings from `doubt_of`."""

    def __init__(
        self,
        form: Form,
        ask: AskPlace,
        *,
        postcode: str = "postcode",
        town: str = "town",
        country: str = "country",
    ) -> None:
        super().__init__(form)
        self._form, self._ask = form, ask
        self._postcode, self._town, self._country = postcode, town, country
        self._asked: Place | None = None
        self._filled_in = ""
        self._doubts: Mapping[str, Sentence] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED)
        self._rest.timeout.connect(self._look)
        form.changed.connect(self._on_changed)

    def doubt(self, column: str) -> Sentence | None:
        """What is doubted of the `postcode` or the `town` as they stand."""
        return self._doubts.get(column)

    def doubt_of(self, column: str) -> Callable[[object], Sentence | None]:
        """The same for the field's `warn`."""
        return lambda _value: self.doubt(column)

    def _on_changed(self, name: str) -> None:
        if name not in (self._postcode, self._town, self._country):
            return
        if self._asked is not None and self._typed() != self._asked:
            self._asked = None
            self._say({}, but=name)  # its own sentence has gone while it was typed in
        if name == self._postcode and self._typed() is not None:
            self._look()
        else:
            self._rest.start()

    def _typed(self) -> Place | None:
        """What is typed; None while it is no Finnish postcode."""
        form = self._form
        country = str(form.value(self._country) or "").upper() if self._country in form else "FI"
        try:
            postcode = parse_postcode(str(form.value(self._postcode)))
        except KnownError:
            return None
        town = str(form.value(self._town))
        return (postcode, town, country) if country in FINNISH else None

    def _look(self) -> None:
        self._rest.stop()
        place = self._typed()
        if place is None or place == self._asked or not self._form[self._town].isVisibleTo(self._form):
            return
        self._asked = place
        self._ask(self, place, lambda found: self._show(place, found))

    def _show(self, place: Place, found: PlaceFound) -> None:
        if place != self._typed():
            return
        self._offer(found.towns)
        town = place[1]
        if found.towns and (not town or (town == self._filled_in and town not in found.towns)):
            self._fill_in(found.towns[0])
            return
        self._say(found.doubts)

    def _say(self, doubts: Mapping[str, Sentence], but: str = "") -> None:
        """Show these doubts instead of those before."""
        other = {*self._doubts, *doubts}
        self._doubts = doubts
        for column, name in (("postcode", self._postcode), ("town", self._town)):
            field = self._form[name]
            if column in other and name != but and field.text() and not field.problem:
                field.verify()

    def _fill_in(self, town: str) -> None:
        """Typing replaces it, also where the clerk has gone on to the town meanwhile."""
        self._filled_in = town
        field = self._form[self._town]
        field.set_value(town)
        if isinstance(field.editor, QLineEdit) and field.editor.hasFocus():
            field.editor.selectAll()

    def _offer(self, towns: tuple[str, ...]) -> None:
        editor = self._form[self._town].editor
        if isinstance(editor, QLineEdit):
            completer = QCompleter(list(towns), editor)
            completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
            editor.setCompleter(completer)
