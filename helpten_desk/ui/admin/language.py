"""The language of the screen: chosen by each user, kept in the register, shown at once."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.services.preferences import LANGUAGE, Preferences
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.forms.fields import ChoiceField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.words import tr


class LanguagePart(AdminPart):
    """One choice; the window is made anew in the language, at the same place."""

    def __init__(
        self,
        lanes: Lanes,
        preferences: Preferences,
        languages: Sequence[tuple[str, str]],
        chosen: Callable[[str], None],
    ) -> None:
        """`languages` are (code, its own word), the one in force first; `chosen` is told the new one."""
        super().__init__()
        self._lanes, self._preferences, self._chosen = lanes, preferences, chosen
        self._now = languages[0][0] if languages else ""
        self.form = Form()
        self.form.heading(tr("Language of the screen"))
        self.form.note(
            tr("It follows you to every workstation. Letters are in the language of who gets them.")
        )
        self.form.add(ChoiceField("language", tr("Language"), languages))
        self.form.end()
        panel = Panel()
        panel.setMaximumWidth(480)
        panel.body.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        layout.addStretch(1)
        self.form.changed.connect(lambda _name: self._renew_steps())
        self.form.finished.connect(self._save)
        self._renew_steps()

    def _renew_steps(self) -> None:
        other = self.form.value("language") != self._now
        self.set_steps(Step(tr("Change the language"), self._save, enabled=other))

    def _save(self) -> None:
        language, preferences = self.form.value("language"), self._preferences
        if language != self._now:
            self._lanes.do(
                self, lambda: preferences.save(LANGUAGE, language), lambda _none: self._chosen(language)
            )
