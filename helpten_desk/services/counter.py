"""The answer at the counter: this person's extract alone, looked at on the spot; on paper too if wanted."""

from dataclasses import replace

from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Extract, Record
from helpten_desk.domain.requests import Request, State, unlawful_step
from helpten_desk.domain.sentences import say
from helpten_desk.services.case_deeds import CaseDeeds, case_purpose, check_reason
from helpten_desk.services.days import day_of
from helpten_desk.services.ledger import Ledger
from helpten_desk.services.unsent_letters import unwritten


class Counter(CaseDeeds):
    """Showing fulfils the request and starts the year, as mailing does."""

    _ledger: Ledger  # of Sending

    def show(self, request: Request) -> Extract:
        """This person's extract alone, for the counter view; the look is on record first.

        What is withheld has no value there: the screen shows only what the person may have.
        """
        if request.person is None:
            raise KnownError(say("Nobody has been identified yet."), say("Identify the person first."))
        with self._register.look("request.show", case_purpose(request), request.person) as work:
            extract = work.extracts.collect(request.person)
            review = work.requests.review(request.id)
            places = work.requests.places(request.id)
        return _given(replace(extract, places=places), review)

    def shown(self, request: Request, operation: str) -> Request:
        """The person has looked: fulfilment today, ledger entry, the year starts.

        A letter that waited for its printer is void: it was not sent.
        """
        with self._begin("request.shown", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            today = day_of(work.now)
            fulfilled = request.fulfilled_on or today
            done = work.requests.step(unwritten(work, request), State.SHOWN, "", fulfilled_on=fulfilled)
            self._ledger.enter(work, done, today)
            work.outcome(request=done.id)
            return done

    def not_shown(self, request: Request, reason: str, operation: str) -> Request:
        """The person has not looked after all: a counter-entry that leads back to reviewing."""
        check_reason(reason, say("Write what was mistaken."))
        with self._begin("request.not_shown", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.state is not State.SHOWN:
                raise unlawful_step()
            done = work.requests.step(request, State.COLLECTED, reason, fulfilled_on=None)
            entered = request.fulfilled_on
            assert entered is not None, "what was shown was fulfilled"
            self._ledger.take_back(work, done, day_of(work.now), entered)
            work.detail(reason=reason)
            work.outcome(request=done.id)
            return done

    def on_paper_too(self, request: Request, operation: str) -> Request:
        """The person has looked and wants the answer on paper as well: back to reviewing, still fulfilled."""
        with self._begin("request.on_paper_too", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.state is not State.SHOWN:
                raise unlawful_step()
            done = work.requests.step(request, State.COLLECTED, "")
            work.outcome(request=done.id)
            return done


def _given(extract: Extract, review: Review) -> Extract:
    """The extract as it may be seen: what is withheld has its place and ground but no value.

    What the letter does not tell of is not there at all; nor are papers that are left out.
    """
    marked = extract.without(review.withheld)
    left_out = review.papers_left_out
    return replace(
        marked,
        sections=tuple(
            replace(
                section,
                records=tuple(
                    _seen(record) for record in section.records if any(datum.told for datum in record.data)
                ),
            )
            for section in marked.sections
        ),
        papers=tuple(paper for paper in extract.papers if paper.id not in left_out),
    )


def _seen(record: Record) -> Record:
    """A record without withheld values; a title that would tell one is empty."""
    withheld = [datum for datum in record.data if datum.withheld is not None]
    told = any(str(datum.value) == record.title for datum in withheld)
    return replace(
        record,
        title="" if told else record.title,
        data=tuple(
            datum if datum.withheld is None else replace(datum, value="")
            for datum in record.data
            if datum.told
        ),
    )
