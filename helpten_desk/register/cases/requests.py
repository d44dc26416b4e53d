"""The requests of people: recorded, stepped through the one table of lawful steps, never removed."""

import json
from collections.abc import Collection
from dataclasses import asdict
from datetime import date, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from helpten_desk.domain.accounts import User
from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import ChangedElsewhere, KnownError
from helpten_desk.domain.extracts import PlaceSearched
from helpten_desk.domain.law import Fee, Regime, Validity
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import (
    OPEN_STATES,
    REVIEWED_STATES,
    Asker,
    Mailing,
    PostingRow,
    RecordedMailing,
    Request,
    RequestDraft,
    RequestKind,
    RequestRow,
    State,
    Step,
    check_step,
    unlawful_step,
)
from helpten_desk.domain.sentences import say
from helpten_desk.register.cases import mailings, owners, reviews
from helpten_desk.register.cases.request_rows import ASKER, requests_by, rows_where
from helpten_desk.register.journals.journal import Entry
from helpten_desk.register.model import desk
from helpten_desk.register.parties.families import family

# What a step may change, and the columns it stands in; `asker` has several.
COLUMNS = {
    "person": "person_id",
    "letter_paper": "letter_paper_id",
    "answer_letter": "answer_letter_id",
} | {
    name: name
    for name in (
        "channel", "received_on", "dated", "hand_signed", "verified", "in_writing", "language", "regime",
        "validity", "fee", "due_on", "silence_on", "proof", "note", "fulfilled_on",
    )
}  # fmt: skip


class Requests:
    """Reads requests and moves them; `user` is the clerk, `entry` the deed's journal line."""

    def __init__(self, connection: Connection, now: datetime, user: User, entry: Entry) -> None:
        self._connection = connection
        self._now = now
        self._user = user
        self._by = user.name
        self._entry = entry

    def add(
        self,
        draft: RequestDraft,
        *,
        regime: Regime,
        validity: Validity,
        fee: Fee,
        due_on: date,
        silence_on: date | None,
        state: State,
        letter_paper: int | None,
    ) -> Request:
        """Record a request under the next case number of its year; the first step is `state`."""
        if draft.received_on is None:
            raise ValueError("a request is recorded with the day on which it came")
        year, number = draft.received_on.year, self._next_number(draft.received_on.year)
        row: dict[str, Any] = {
            "case_number": f"{year}-{number:05d}",
            "year": year,
            "number": number,
            "version": 1,
            "kind": draft.kind.value,
            "state": state.value,
            "person_id": None,
            "answer_letter_id": None,
            "proof": None,
            "fulfilled_on": None,
            "owner_id": self._user.id,
            "note": draft.note,
            **_asker_columns(draft.asker),
        }
        row |= {
            COLUMNS[name]: _stored(value)
            for name, value in {
                "channel": draft.channel,
                "received_on": draft.received_on,
                "dated": draft.dated,
                "hand_signed": draft.hand_signed,
                "verified": draft.verified,
                "in_writing": draft.in_writing,
                "language": draft.language,
                "regime": regime,
                "validity": validity,
                "fee": fee,
                "due_on": due_on,
                "silence_on": silence_on,
                "letter_paper": letter_paper,
            }.items()
        }
        made = insert(desk.RequestRow).values(row).returning(desk.RequestRow.id)
        key = self._connection.execute(made).scalar_one()
        self._put_code(key, draft.asker.identity_code)
        self._add_step(key, Step(state, self._now, self._by))
        self._entry.details["request"] = row["case_number"]
        return self.get(key)

    def get(self, id: int) -> Request:
        """The request with its steps. KnownError if there is none."""
        found = requests_by(self._connection, "id", [id])
        if not found:
            raise _gone()
        return found[0]

    def case_and_person(self, id: int) -> tuple[str, PartyId | None]:
        """The case number and whom it is about, nothing of the asker. KnownError if there is none."""
        table = desk.RequestRow
        wanted = select(table.case_number, table.person_id).where(table.id == id)
        found = self._connection.execute(wanted).one_or_none()
        if found is None:
            raise _gone()
        return found.case_number, None if found.person_id is None else PartyId(found.person_id)

    def state_of(self, case: str) -> tuple[int, State] | None:
        """The key and the state of the request with this case number, nothing of the asker; None: no such."""
        table = desk.RequestRow
        wanted = select(table.id, table.state).where(table.case_number == case.strip())
        found = self._connection.execute(wanted).one_or_none()
        return None if found is None else (found.id, State(found.state))

    def of_person(self, person: PartyId) -> tuple[Request, ...]:
        """All requests of this person, newest first, whichever of merged records they name."""
        return self.of_records(family(self._connection, person))

    def of_records(self, records: Collection[int]) -> tuple[Request, ...]:
        """The requests that name one of these records, newest first."""
        return requests_by(self._connection, "person_id", records)

    def rows(self, states: Collection[State] | None = None) -> tuple[RequestRow, ...]:
        """Requests as a list shows them: open ones first, by the day to answer by."""
        wanted = None if states is None else [state.value for state in states]
        return rows_where(self._connection, None if wanted is None else desk.RequestRow.state.in_(wanted))

    def row(self, id: int) -> RequestRow:
        """One request as a list shows it. KnownError if there is none."""
        found = rows_where(self._connection, desk.RequestRow.id == id)
        if not found:
            raise _gone()
        return found[0]

    def step(
        self,
        request: Request,
        state: State,
        detail: str = "",
        *,
        found: int | None = None,
        signed_on: date | None = None,
        **changes: Any,
    ) -> Request:
        """Take a lawful step and change what goes with it; a step back is a new step as well.

        UnlawfulStep if the table does not lead there, ChangedElsewhere if another clerk was faster.
        """
        self.check_unchanged(request.id, request.version)
        check_step(request.state, state)
        return self._change(request, Step(state, self._now, self._by, detail, found, signed_on), changes)

    def amend(self, request: Request, detail: str, **changes: Any) -> Request:
        """Change data of the request where it stands; recorded as a step in place."""
        self.check_unchanged(request.id, request.version)
        step = Step(request.state, self._now, self._by, detail, request.steps[-1].found)
        return self._change(request, step, changes)

    def give(self, id: int, version: int, owner: int | None, note: str) -> Request:
        """Put an open request into somebody's hand (None: nobody's); it stays where it stands.

        UnlawfulStep if it is closed, ChangedElsewhere if it is no longer of this version.
        """
        self.check_unchanged(id, version)
        request = self.get(id)
        if request.state not in OPEN_STATES:
            raise unlawful_step()
        owners.give(self._connection, id, owner, by=self._by, at=self._now, note=note)
        given = self.get(id)
        self._entry.person = self._entry.person or request.person
        self._entry.details |= {"was.owner": request.owner, "owner": given.owner, "reason": note}
        return given

    def check_open(self, request: Request) -> None:
        """Raise unless the answer is still worked on, and nobody changed the request meanwhile."""
        self.check_unchanged(request.id, request.version)
        if request.state not in REVIEWED_STATES:
            raise unlawful_step()

    def check_unchanged(self, id: int, version: int) -> None:
        """Raise ChangedElsewhere, with who did it and when, unless the request is still of this version."""
        table = desk.RequestRow
        if self._connection.scalar(select(table.version).where(table.id == id)) == version:
            return
        now = self.get(id)
        step, given = now.steps[-1], owners.newest(self._connection, id)
        who, when = given if given is not None and given[1] > step.at else (step.by, step.at)
        raise ChangedElsewhere(
            say(
                "{who} changed the request {case} at {when}, after you opened it. Nothing was saved.",
                who=who,
                case=now.case,
                when=when,
            ),
            say("Open the request again to see where it stands."),
        )

    def last_fulfilled(self, person: PartyId, apart_from: int | None = None) -> date | None:
        """The newest day on which an inspection of this person was fulfilled: its year runs from there.

        `apart_from` is a request that does not count: a case never makes its own answer chargeable.
        """
        table = desk.RequestRow
        newest = select(func.max(table.fulfilled_on)).where(
            table.person_id.in_(family(self._connection, person)),
            table.kind == RequestKind.INSPECTION.value,
        )
        if apart_from is not None:
            newest = newest.where(table.id != apart_from)
        return self._connection.scalar(newest)

    def save_review(self, request_id: int, review: Review) -> None:
        """Keep the clerk's decisions in place of the earlier ones, which go sealed into the journal."""
        before = reviews.review(self._connection, request_id)
        if before not in (review, Review()):
            self._entry.details["was.review"] = _text(before)
        reviews.save_review(self._connection, request_id, review)

    def review(self, request_id: int) -> Review:
        """The clerk's decisions on the answer so far; empty ones if there are none yet."""
        return reviews.review(self._connection, request_id)

    def save_places(self, request_id: int, places: tuple[PlaceSearched, ...]) -> None:
        """Keep where was searched in place of what was kept, which goes sealed into the journal."""
        before = reviews.places(self._connection, request_id)
        if before and before != places:
            self._entry.details["was.places"] = _text(before)
        reviews.save_places(self._connection, request_id, places)

    def places(self, request_id: int) -> tuple[PlaceSearched, ...]:
        """The places searched for this request, in the order in which they were saved."""
        return reviews.places(self._connection, request_id)

    def save_mailing(self, request_id: int, mailing: Mailing, *, corrects: bool = False) -> None:
        """Record how the answer left, or with `corrects` that the newest row was mistaken; all rows stay."""
        mailings.save(self._connection, request_id, mailing, by=self._by, at=self._now, corrects=corrects)

    def mailing(self, request_id: int) -> Mailing | None:
        """How the answer left: the newest row."""
        return mailings.newest(self._connection, request_id)

    def mailings(self, request_id: int) -> tuple[RecordedMailing, ...]:
        """How the answer left, each time it was recorded, oldest first."""
        return mailings.all_of(self._connection, request_id)

    def posting(self, on: date) -> tuple[PostingRow, ...]:
        """What leaves on this day, in the order in which it was recorded."""
        return mailings.posting(self._connection, on)

    # -- within ---------------------------------------------------------------------------------

    def _next_number(self, year: int) -> int:
        """One more than the last of the year: writers wait for each other, so no number is skipped."""
        last = select(func.max(desk.RequestRow.number)).where(desk.RequestRow.year == year)
        return (self._connection.scalar(last) or 0) + 1

    def _change(self, request: Request, step: Step, changes: dict[str, Any]) -> Request:
        values: dict[str, Any] = {"state": step.state.value, "version": request.version + 1}
        self._entry.details |= {"from": request.state.value, "to": step.state.value}
        for name, value in changes.items():
            before = getattr(request, name)
            if before != value:
                self._entry.details[f"was.{name}"] = _text(before)
            if name == "asker":
                values |= _asker_columns(value)
                self._put_code(request.id, value.identity_code)
            elif name in COLUMNS:
                values[COLUMNS[name]] = _stored(value)
            else:
                raise TypeError(f"a step does not change {name}")
        if self._entry.person is None:
            self._entry.person = changes.get("person") or request.person
        table = desk.RequestRow
        own = (table.id == request.id, table.version == request.version)
        changed = self._connection.execute(update(table).where(*own).values(values))
        assert changed.rowcount == 1, "the version was checked in this same transaction"
        self._add_step(request.id, step)
        return self.get(request.id)

    def _add_step(self, request_id: int, step: Step) -> None:
        values = asdict(step) | {"request_id": request_id, "state": step.state.value}
        self._connection.execute(insert(desk.RequestStepRow).values(values))

    def _put_code(self, request_id: int, code: str) -> None:
        """The identity code lies in a table of its own; an empty one clears what was there."""
        table = desk.RequestCodeRow
        changed = self._connection.execute(
            update(table).where(table.request_id == request_id).values(identity_code=code)
        )
        if code and not changed.rowcount:
            self._connection.execute(insert(table).values(request_id=request_id, identity_code=code))


def _asker_columns(asker: Asker) -> dict[str, str]:
    return {f"asker_{name}": getattr(asker, name) for name in ASKER}


def _stored(value: Any) -> Any:
    """A driver would store the name of a code; its value is what the register holds."""
    return value.value if isinstance(value, Enum) else value


def _text(value: Any) -> str:
    """An old value as the journal keeps it."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return json.dumps([asdict(item) for item in value], ensure_ascii=False, default=str)
    if isinstance(value, Asker | Review):
        return json.dumps(asdict(value), ensure_ascii=False, default=str)
    return str(_stored(value))


def _gone() -> KnownError:
    return KnownError(say("This request is not in the register."), say("Go back to the list of requests."))
