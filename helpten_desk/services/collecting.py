"""Everything that is held: collected, and asked from where the desk cannot search itself.

Collecting is a look and a deed apart: the look's line is on record before any datum is read, the
deed moves the request.
"""

from dataclasses import dataclass, replace
from pathlib import Path

from helpten_desk.domain.answers import Collection
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Extract, Place, PlaceSearched
from helpten_desk.domain.letters import EnclosedPaper
from helpten_desk.domain.papers import PaperKind, ReadPaper
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.sentences import say
from helpten_desk.law.fees import fee
from helpten_desk.law.withholding import grounds
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Work
from helpten_desk.services.case_deeds import CaseDeeds, case_purpose
from helpten_desk.services.days import day_of
from helpten_desk.services.paper_titles import partner_title
from helpten_desk.services.unsent_letters import unwritten

# What came in on paper is enclosed as pictures; our own letters are listed, the person has them.
ENCLOSED = frozenset({PaperKind.LETTER_IN, PaperKind.ORDER_FORM, PaperKind.OTHER})


@dataclass(frozen=True, slots=True)
class Searched:
    """The places searched for a request, and the request as it now stands."""

    request: Request
    places: tuple[PlaceSearched, ...]


class Collecting(CaseDeeds):
    """The search through the register, the papers and the partners."""

    _reader: Reader  # of Inspection

    def collect(self, request: Request) -> Collection:
        """Read everything held about the person of this request. The look is on record first."""
        with self._register.look("request.collect", case_purpose(request), request.person) as work:
            return self._collection(work, work.requests.get(request.id))

    def collected(self, collection: Collection, operation: str) -> Request:
        """Put on record where was searched, with what result, and move the request."""
        request = collection.request
        with self._begin("request.collected", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            extract = collection.extract
            work.requests.save_places(request.id, collection.places)
            count = extract.count() if extract else 0
            work.detail(found=str(count))
            done = work.requests.step(request, State.COLLECTED, found=count)
            work.outcome(request=done.id)
            return done

    def read(self, path: Path) -> ReadPaper:
        """Decode a file that a partner sent, in a process of its own. UnreadableFile names the file."""
        return self._reader.read(path)

    def searched(
        self,
        request: Request,
        place: Place,
        name: str,
        found: int | None,
        operation: str,
        paper: ReadPaper | None = None,
    ) -> Searched:
        """Record the result of a place the desk cannot search itself: the archive, a partner.

        `paper` is what the partner sent: filed with the case and among the person's papers, it is
        enclosed like any other; another one takes its place. A letter that was written is void: it
        tells of this place as it was. KnownError for a paper about nobody.
        """
        with self._begin("request.searched", request, operation) as work:
            places = work.requests.places(request.id)
            if work.earlier is not None:
                return Searched(work.requests.get(request.id), places)
            work.requests.check_open(request)
            before = next((item for item in places if (item.place, item.name) == (place, name)), None)
            filed = before.paper if before else None
            if paper is not None:
                filed = _filed(work, request, name, paper, instead_of=filed)
            row = PlaceSearched(place, name, found, self._register.user.name, work.now, filed)
            kept = tuple(row if item is before else item for item in places)
            work.requests.save_places(request.id, kept if before else (*kept, row))
            work.detail(place=place.value, name=name, found="" if found is None else str(found))
            work.outcome(request=request.id)
            return Searched(unwritten(work, request), work.requests.places(request.id))

    def _collection(self, work: Work, request: Request) -> Collection:
        person = request.person
        last = work.requests.last_fulfilled(person, request.id) if person else None
        charge = fee(request.regime, last_fulfilled_on=last, received_on=request.received_on)
        if person is None:
            places = work.requests.places(request.id) or self._own_places(work, None)
            return Collection(request, None, None, (), None, grounds(request.regime), charge, places)
        extract = work.extracts.collect(person)
        places = work.requests.places(request.id) or self._own_places(work, extract)
        facts = work.people.facts(person)
        papers = tuple(
            EnclosedPaper(
                paper.id, paper.title, paper.dated or paper.received_on, work.papers.pages(paper.id)
            )
            for paper in extract.papers
            if paper.kind in ENCLOSED
        )
        return Collection(
            request=request,
            person=facts,
            extract=replace(extract, places=places),
            papers=papers,
            registered_address=work.people.postal_address(person, protected=True),
            grounds=grounds(request.regime),
            fee=charge,
            places=places,
        )

    def _own_places(self, work: Work, extract: Extract | None) -> tuple[PlaceSearched, ...]:
        """What the desk has searched itself, and the partners who have yet to answer."""
        by, at = self._register.user.name, work.now
        own = (
            PlaceSearched(Place.REGISTER, "", extract.count() if extract else 0, by, at),
            PlaceSearched(Place.PAPERS, "", len(extract.papers) if extract else 0, by, at),
        )
        return own + tuple(
            PlaceSearched(Place.PARTNER, name, None, by, at) for name in work.settings.partners()
        )


def _filed(work: Work, request: Request, partner: str, paper: ReadPaper, instead_of: int | None) -> int:
    """Keep what a partner sent about the person of the case; its row in the register.

    The paper it replaces stays with the case, but is none of the person's any more.
    """
    if request.person is None:
        raise KnownError(
            say("What a partner sent is filed with the papers of a person, and nobody has been identified."),
            say("Identify the person first."),
        )
    kept = work.papers.add(
        PaperKind.OTHER,
        partner_title(partner, request.language),
        paper,
        dated=None,
        received_on=day_of(work.now),
        parties=(request.person,),
        case=request.case,
    )
    if instead_of is not None:
        work.papers.belongs_no_more(instead_of, request.person)
        review = work.requests.review(request.id)
        work.requests.save_review(request.id, review.without_paper(instead_of))
    work.detail(file=paper.name, paper=str(kept.id))
    return kept.id
