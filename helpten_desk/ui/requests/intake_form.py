"""The form of a request on its way in: how it was made, and the asker exactly as in the letter."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date

from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import Asker, Channel, RequestDraft, RequestKind
from helpten_desk.domain.sentences import Sentence
from helpten_desk.services.intake_problems import Problem
from helpten_desk.ui.forms.fields import ChoiceField, DateField, Field, LinesField, TextField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.request_words import channel_word, kind_word
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.person_header import language_word

ASKER = tuple(item.name for item in fields(Asker))
REQUEST = tuple(item.name for item in fields(RequestDraft) if item.name != "asker")
LONGEST_NAME = 300


class IntakeForm(Form):
    """Gives a RequestDraft of what is keyed; shows the problems that the service found in it."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._problems: dict[str, Problem] = {}
        self._add_request()
        self._add_asker()
        self.add(LinesField("note", tr("Note for the desk"), rows=2, optional=True, longest=2_000))
        self.end()
        self.changed.connect(self._on_changed)
        self.blank()

    def request(self) -> RequestDraft:
        """The draft as keyed now. A tick that does not belong to the channel counts as not set."""
        value = self.value
        return RequestDraft(
            kind=value("kind"),
            channel=value("channel"),
            received_on=value("received_on"),
            dated=value("dated") if self["dated"].editor.isEnabled() else None,
            hand_signed=value("hand_signed") and self["hand_signed"].editor.isEnabled(),
            verified=value("verified") and self["verified"].editor.isEnabled(),
            in_writing=value("in_writing"),
            language=value("language"),
            asker=Asker(**{name: value(name) for name in ASKER}),
            note=value("note"),
        )

    def fill(self, draft: RequestDraft) -> None:
        """Put a draft into the fields."""
        for name in REQUEST:
            self.set_value(name, getattr(draft, name))
        for name in ASKER:
            self.set_value(name, getattr(draft.asker, name))
        self._fit_channel()

    def blank(self) -> None:
        """A request of today with nothing in it."""
        self._problems = {}
        self.fill(RequestDraft(received_on=self._today()))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each problem beside its field, once the field has been filled or left; never under the hands."""
        before = self._problems
        self._problems = {problem.field: problem for problem in problems}
        for name in before.keys() | self._problems.keys():
            field = self[name]
            if field.editor.hasFocus() and not field.problem:
                continue
            if field.text() or field.problem:
                field.verify()

    def set_kind_fixed(self, fixed: bool) -> None:
        """Whether the kind stands, as for a request that is already on record."""
        self["kind"].editor.setEnabled(not fixed)

    def _add_request(self) -> None:
        kinds = [(kind, kind_word(kind)) for kind in RequestKind]
        channels = [(channel, channel_word(channel)) for channel in Channel]
        self.add(ChoiceField("kind", tr("Kind"), kinds), ChoiceField("channel", tr("How it came"), channels))
        self.add(self._date("received_on", tr("Received on")), self._date("dated", tr("Date of the letter")))
        self.add(TickField("hand_signed", tr("A signature by hand has been seen")))
        self.add(TickField("verified", tr("Verified in a way equal to a signature")))
        self.add(TickField("in_writing", tr("The data are wanted in writing")))

    def _add_asker(self) -> None:
        languages = [(language, language_word(language)) for language in Language]
        self.heading(tr("Asker, as in the letter"))
        self.add(self._text("name", tr("Name"), longest=LONGEST_NAME))
        self.add(self._text("address", tr("Postal address")))
        self.add(
            self._text("born_on", tr("Birth date")),
            ChoiceField("language", tr("Answer in"), languages),
        )
        self.add(self._text("identity_code", tr("Personal identity code")), self._text("phone", tr("Phone")))
        self.add(self._text("email", tr("E-mail")))
        self.add(self._text("other", tr("Other facts to find the data by"), optional=True))

    def _text(self, name: str, label: str, *, longest: int = 500, optional: bool = False) -> TextField:
        return TextField(
            name,
            label,
            longest=longest,
            optional=optional,
            check=lambda _value: self._sentence(name, stops=True),
            warn=lambda _value: self._sentence(name, stops=False),
        )

    def _date(self, name: str, label: str) -> DateField:
        return DateField(
            name,
            label,
            today=self._today,
            check=lambda _value: self._sentence(name, stops=True),
            warn=lambda _value: self._sentence(name, stops=False),
        )

    def _sentence(self, name: str, *, stops: bool) -> Sentence | None:
        problem = self._problems.get(name)
        return problem.sentence if problem is not None and problem.stops is stops else None

    def _on_changed(self, name: str) -> None:
        self._problems.pop(name, None)  # it was about the text before
        if name == "channel":
            self._fit_channel()

    def _fit_channel(self) -> None:
        """Ticks and dates that a request of this channel cannot have are off."""
        channel: Channel = self.value("channel")
        can_be: dict[str, bool] = {
            "hand_signed": channel is Channel.LETTER,
            "verified": channel in (Channel.LETTER, Channel.EMAIL),
            "dated": channel in (Channel.LETTER, Channel.EMAIL),
        }
        for name, possible in can_be.items():
            field: Field = self[name]
            field.editor.setEnabled(possible)
            field.editor.setToolTip("" if possible else tr("Not for a request that came in this way."))
