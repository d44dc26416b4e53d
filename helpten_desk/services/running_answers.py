"""Answers under way when what is held of their person changes: none tells what was, or another's data."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from helpten_desk.domain.extracts import Extract, Place, Record, Withheld
from helpten_desk.domain.law import Fee
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import OPEN_STATES, TIMED_STATES, Request, State
from helpten_desk.law.fees import fee
from helpten_desk.register.unit import Work
from helpten_desk.services.unsent_letters import never_sent, unwritten

ON_PAPER = frozenset({State.WRITTEN, State.PRINTED, State.SIGNED})


def data_changed(work: Work, party: PartyId, by: str) -> None:
    """A datum of the party was changed: a letter that waits for its printer is void.

    What is printed or signed told what was held on its day, and stays.
    """
    for request in work.requests.of_person(party):
        if request.state in OPEN_STATES:
            _count_anew(work, unwritten(work, request), by)


def records_changed(work: Work, people: Iterable[PartyId], reason: str, by: str) -> None:
    """Records were merged, or told apart: every answer under way is reviewed anew, signed ones too.

    A letter made before would give one person another's data, or hold some back. The fee is decided
    anew: the year of an earlier answer may be another's.
    """
    requests = {request.id: request for person in people for request in work.requests.of_person(person)}
    for request in requests.values():
        if request.state in TIMED_STATES and request.person is not None:
            _review_anew(work, request, reason)
            _count_anew(work, work.requests.get(request.id), by)


def keep_withheld(work: Work, person: PartyId) -> None:
    """Of merged records equal data stand in the extract once; what was withheld in either stays withheld."""
    requests = [request for request in work.requests.of_person(person) if request.state in OPEN_STATES]
    for request in requests:
        review = work.requests.review(request.id)
        more = tuple(_repeats(work, person, review.withheld)) if review.withheld else ()
        if more:
            work.requests.save_review(request.id, replace(review, withheld=(*review.withheld, *more)))


def _review_anew(work: Work, request: Request, reason: str) -> None:
    assert request.person is not None, "of a person's requests"
    last = work.requests.last_fulfilled(request.person, request.id)
    charge = fee(request.regime, last_fulfilled_on=last, received_on=request.received_on).outcome
    review = work.requests.review(request.id)
    if review.fee is not None and charge is not Fee.MAY_CHARGE:
        work.requests.save_review(request.id, replace(review, fee=None))
    if request.state in (*ON_PAPER, State.RETURNED):
        if request.state in ON_PAPER:
            never_sent(work, request)
        work.requests.step(
            request, State.COLLECTED, reason, found=request.found, answer_letter=None, fee=charge
        )
    else:
        work.requests.amend(request, reason, fee=charge)


def _count_anew(work: Work, request: Request, by: str) -> None:
    """How much was found in the register and among the papers, as it is now."""
    places = work.requests.places(request.id)
    if request.person is None or not places:
        return
    extract = work.extracts.collect(request.person)
    counts = {Place.REGISTER: extract.count(), Place.PAPERS: len(extract.papers)}
    now = tuple(
        place
        if counts.get(place.place, place.found) == place.found
        else replace(place, found=counts[place.place], by=by, at=work.now)
        for place in places
    )
    if now != places:
        work.requests.save_places(request.id, now)


def _repeats(work: Work, person: PartyId, withheld: tuple[Withheld, ...]) -> Iterable[Withheld]:
    """The same choices for the records that stand in the extract instead of equal ones."""
    shown = _records(work.extracts.collect(person))
    alone = [work.extracts.collect(record, [record]) for record in work.merging.family(person)]
    each = {key: record for extract in alone for key, record in _records(extract).items()}
    for item in withheld:
        record = each.get((item.table, item.record))
        if record is None or (item.table, item.record) in shown:
            continue
        for (table, key), other in shown.items():
            if table == item.table and _told(other) == _told(record):
                yield replace(item, record=key)


def _records(extract: Extract) -> Mapping[tuple[str, int], Record]:
    return {(record.table, record.id): record for section in extract.sections for record in section.records}


def _told(record: Record) -> object:
    return record.title, record.data, record.valid_from, record.valid_to
