"""Changing what the register holds of a person or company, each deed on record and to be undone."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.datum_checks import check_whole, checked_values
from helpten_desk.domain.editing import (
    ChangeMade,
    Collision,
    Edit,
    How,
    OpenForm,
    RecordForm,
    Standing,
    Stored,
)
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import WHEREABOUTS, Shown
from helpten_desk.domain.identifiers import parse_code
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import say
from helpten_desk.register.parties.changes import UNDID, WHY
from helpten_desk.register.parties.editing import changed_elsewhere
from helpten_desk.register.parties.entry_forms import entry_forms
from helpten_desk.register.unit import Work
from helpten_desk.services.clerks import ChangingWork
from helpten_desk.services.running_answers import data_changed

CODE = "identity_codes.code"
NAMES = ("given_names", "family_name")


class Editing(ChangingWork):
    """Opens forms, saves and undoes. Clerks only, below the screen too."""

    def forms(self, *, company: bool) -> tuple[RecordForm, ...]:
        """The kinds of record that may be added to a person, or to a company."""
        return tuple(
            form
            for form in entry_forms().values()
            if (form.parent or form.table not in ("parties", "people", "companies"))
            and not (company and form.person_only)
        )

    @property
    def entry_forms(self) -> Mapping[str, RecordForm]:
        """How the records of each table are entered."""
        return entry_forms()

    def form(self, party: PartyId, table: str, row: int | None, purpose: Purpose) -> OpenForm:
        """The form of a record, or of a new one. It shows what is masked: that look is on record first."""
        form = entry_forms()[table]
        with self._opening(party, form, row, purpose) as work:
            return _open_form(work, party, form, row)

    def save(self, party: PartyId, edit: Edit, purpose: Purpose, operation: str) -> ChangeMade:
        """Record an edit; the same operation again gives what the first one did.

        KnownError beside the field that cannot be so; ChangedElsewhere if the record is another by
        now, and nothing is written: `collision` tells how.
        """
        form = entry_forms()[edit.table]
        values = checked_values(form, edit.values, self.today())
        with self._register.begin(f"edit.{edit.how}", purpose, operation, party) as work:
            if work.earlier is None:
                if edit.why:
                    work.detail(**{WHY: edit.why})
                holder = _holder(work, party, form, edit)
                work.about(holder)
                self._write(work, holder, form, replace(edit, values=values))
                work.editing.close([holder])
                data_changed(work, party, self._opened.user.name)
        return self._made(party, operation)

    def undo(self, made: ChangeMade, purpose: Purpose, operation: str) -> ChangeMade:
        """Take a deed back by one of its own. ChangedElsewhere if what it did was changed since."""
        with self._register.begin("edit.undo", purpose, operation, made.party) as work:
            if work.earlier is None:
                work.detail(**{UNDID: made.operation})
                before = _holder_of(work, made)
                work.editing.take_back(made.party, made)
                holder = before or _holder_of(work, made) or made.party
                work.about(holder)
                work.editing.close([holder])
                data_changed(work, made.party, self._opened.user.name)
        return self._made(made.party, operation)

    def collision(self, party: PartyId, edit: Edit, purpose: Purpose) -> Collision:
        """How the record stands that another clerk changed meanwhile, and who it was.

        What is masked is shown as in `form`: on record first.
        """
        if edit.row is None:
            raise ValueError("a new record meets no other")
        with self._opening(party, entry_forms()[edit.table], edit.row, purpose) as work:
            last = work.changes.last_of_record(party, edit.table, edit.row)
            return Collision(
                work.editing.records.standing(party, edit.table, edit.row),
                _name(work, last.by) if last else "",
                last.at if last else None,
            )

    def history(self, party: PartyId, purpose: Purpose) -> tuple[ChangeMade, ...]:
        """Everything that was changed of the party, newest first: a look of its own."""
        with self._register.look("card.history", purpose, party) as work:
            names = {user.login: user.name for user in work.accounts.users()}
            return tuple(
                replace(made, by=names.get(made.by, made.by), titles=_titles(work, made))
                for made in work.changes.of_party(party)
            )

    # --- beneath ---

    @contextmanager
    def _opening(self, party: PartyId, form: RecordForm, row: int | None, purpose: Purpose) -> Iterator[Work]:
        """Read a record; where the card masks something of it that look is on record first."""
        masked = "" if row is None else self._masked(party, form)
        look = self._register.look("card.reveal", purpose, party, label=masked)
        with look if masked else self._register.read() as work:
            yield work

    def _masked(self, party: PartyId, form: RecordForm) -> str:
        """The first datum of a form that the card masks; empty if it shows all of them."""
        places = [slot.label for slot in form.slots if slot.label in WHEREABOUTS]
        if places:
            with self._register.read() as work:
                records = work.people.each_alone(work.merging.family(party))
            if any(record.protected for record in records.values()):
                return places[0]
        return next((slot.label for slot in form.slots if slot.shown is Shown.MASKED), "")

    def _made(self, party: PartyId, operation: str) -> ChangeMade:
        """The change that was made, as one of the party whose card is open."""
        with self._register.read() as work:
            made = work.changes.of_operation(party, operation)
        if made is None:
            raise RuntimeError(f"the journal has no line of operation {operation}")
        return replace(made, party=party)

    def _write(self, work: Work, party: PartyId, form: RecordForm, edit: Edit) -> None:
        source = work.editing.source(edit.told_by, self.today())
        if edit.row is None:
            self._add(work, party, form, edit, source)
            return
        if edit.how is How.STRUCK:
            work.editing.strike(party, edit.table, edit.row, edit.version)
            return
        before = work.editing.records.standing(party, edit.table, edit.row)
        if before.version != edit.version:
            raise changed_elsewhere()
        if edit.how is How.CHANGED and form.replaced:
            self._replace(work, party, form, before, edit, source)
            return
        if edit.how is How.CHANGED and form.table == "people":
            self._keep_name(work, party, before, edit, source)
        check_whole(form, {**before.values, **edit.values})
        work.editing.change(party, edit.table, edit.row, edit.version, edit.values, source)

    def _add(self, work: Work, party: PartyId, form: RecordForm, edit: Edit, source: int) -> None:
        if form.lone and work.editing.records.lone(party, form.table) is not None:
            raise KnownError(say("There is such a record already."), say("Change it instead."))
        check_whole(form, edit.values)
        work.editing.add(party, edit.table, edit.values, source, parent=edit.parent)
        code = edit.values.get("code")
        if form.table == "identity_codes" and isinstance(code, str):
            tell_by_code(work, party, code)

    def _replace(
        self, work: Work, party: PartyId, form: RecordForm, before: Standing, edit: Edit, source: int
    ) -> None:
        """The old record ends the day before the new one begins."""
        since = edit.since or self.today()
        begun, ended = before.values[form.starts], before.values[form.ends]
        if isinstance(begun, date) and since <= begun:
            raise KnownError(
                say("The old record begins on {day}: a change comes after it.", day=begun),
                say("Correct it instead, if it was recorded wrongly."),
                field="since",
            )
        last = since - timedelta(days=1)
        values: dict[str, Stored] = {**before.values, **edit.values, form.starts: since, form.ends: None}
        if not (isinstance(ended, date) and ended <= last):
            work.editing.change(party, edit.table, before.row, before.version, {form.ends: last}, source)
        check_whole(form, values)
        work.editing.add(party, edit.table, values, source, parent=before.owner)

    def _keep_name(self, work: Work, party: PartyId, before: Standing, edit: Edit, source: int) -> None:
        """A name that has changed stays as a previous one."""
        since = edit.since or self.today()
        now = {**before.values, **edit.values}
        old = {name: before.values[name] for name in NAMES if now[name] != before.values[name]}
        if old:
            work.editing.add(party, "previous_names", {**old, "valid_to": since - timedelta(days=1)}, source)


def tell_by_code(work: Work, party: PartyId, code: str) -> None:
    """Birth date and sex as the identity code tells them, where nobody has said them yet."""
    if work.editing.records.lone(party, "identities") is None:
        told = parse_code(code)
        source = work.editing.derived_source(CODE)
        work.editing.add(party, "identities", {"born_on": told.born_on, "sex": told.sex.value}, source)


def _holder(work: Work, party: PartyId, form: RecordForm, edit: Edit) -> PartyId:
    """Whose record an edit is about: of merged ones the very one, so that each is whole when told apart."""
    table, row = (edit.table, edit.row) if edit.row is not None else (form.parent, edit.parent)
    if row is None:
        return party
    work.editing.records.standing(party, table, row)  # it is there, and the party's
    return work.editing.records.holder(table, row) or party


def _holder_of(work: Work, made: ChangeMade) -> PartyId | None:
    """The same of what a change left, or gave back."""
    holders = (work.editing.records.holder(record.table, record.row) for record in made.records)
    return next((holder for holder in holders if holder is not None), None)


def _open_form(work: Work, party: PartyId, form: RecordForm, row: int | None) -> OpenForm:
    records = work.editing.records
    standing = None if row is None else records.standing(party, form.table, row)
    choices = {
        slot.column: records.choices(party, slot.links.partition(".")[0], _linked(standing, slot.column))
        for slot in form.slots
        if slot.links
    }
    if form.parent:
        choices["parent"] = records.choices(party, form.parent)
    return OpenForm(form, standing, choices)


def _titles(work: Work, made: ChangeMade) -> dict[tuple[str, int], str]:
    """By what a clerk tells the records to which the links of a change lead or led."""
    keys: dict[str, set[int]] = defaultdict(set)
    for record in made.records:
        form = entry_forms().get(record.table)
        for slot in form.slots if form is not None else ():
            changed = record.columns.get(slot.column)
            if slot.links and changed is not None:
                values = (changed.before, changed.after)
                keys[slot.links.partition(".")[0]] |= {key for key in values if isinstance(key, int)}
    return {
        (table, key): title
        for table, several in keys.items()
        for key, title in work.editing.records.titles(table, several).items()
    }


def _linked(standing: Standing | None, column: str) -> int | None:
    """The record to which a link leads now."""
    row = standing.values[column] if standing is not None else None
    return row if isinstance(row, int) else None


def _name(work: Work, login: str) -> str:
    """The name of a user, or how she signs in where there is no such user any more."""
    return next((user.name for user in work.accounts.users() if user.login == login), login)
