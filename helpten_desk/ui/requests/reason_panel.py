"""A reason in the clerk's words, asked before a request takes another way than forward."""

from helpten_desk.ui.forms.fields import LinesField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.labels import Panel


class ReasonPanel(Panel):
    """Says what follows, asks why. `form` is the whole of it, so that its draft can be kept."""

    def __init__(self, title: str, note: str, label: str) -> None:
        super().__init__(title)
        self.form = Form()
        self.form.note(note)
        self.form.add(LinesField("reason", label, rows=4))
        self.form.end()
        self.body.addWidget(self.form)

    @property
    def reason(self) -> str:
        """What has been written, without surrounding space."""
        return str(self.form.value("reason")).strip()

    def clear(self) -> None:
        """The reason is on record."""
        self.form.set_value("reason", "")
