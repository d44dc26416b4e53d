"""The answer leaves: mailed or handed over, and what was recorded wrongly corrected beside it."""

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.requests import Channel, Mailing, MailingWay, Request, State, unlawful_step
from helpten_desk.domain.sentences import say
from helpten_desk.register.unit import Work
from helpten_desk.services.case_deeds import CaseDeeds, check_reason
from helpten_desk.services.ledger import Ledger
from helpten_desk.services.signing import check_day


class Mailings(CaseDeeds):
    """Mailing closes the case, enters the disclosure and starts the year."""

    _ledger: Ledger  # of Sending

    def mailed(self, request: Request, mailing: Mailing, operation: str) -> Request:
        """The answer has left: mailing on record, disclosure in the ledger, the year starts.

        Where the person has seen her data at the counter before, the year runs from that day.
        """
        self._check_mailing(mailing)
        with self._begin("request.mailed", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            check_day(work, request, mailing.on, "on")
            _check_address(work, request, mailing)
            work.requests.save_mailing(request.id, mailing)
            fulfilled = request.fulfilled_on or mailing.on
            done = work.requests.step(request, State.MAILED, fulfilled_on=fulfilled)
            self._ledger.enter(work, done, mailing.on)
            work.detail(way=mailing.way.value, number=mailing.number)
            work.outcome(request=done.id)
            return done

    def correct_mailing(self, request: Request, mailing: Mailing, reason: str, operation: str) -> Request:
        """The mailing was recorded wrongly: a counter-entry; what was recorded stays beside it."""
        self._check_mailing(mailing)
        check_reason(reason, say("Write what was mistaken."))
        with self._begin("request.mailing_corrected", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.state is not State.MAILED:
                raise unlawful_step()
            check_day(work, request, mailing.on, "on")
            _check_address(work, request, mailing)
            before = work.requests.mailing(request.id)
            assert before is not None, "what is mailed has a mailing"
            work.requests.save_mailing(request.id, mailing, corrects=True)
            shown = request.fulfilled_on != before.on  # at the counter, from which the year runs
            fulfilled = request.fulfilled_on if shown else mailing.on
            done = work.requests.amend(request, reason, fulfilled_on=fulfilled)
            if before.on != mailing.on:
                self._ledger.correct(work, done, mailing.on, before.on)
            work.detail(way=mailing.way.value, number=mailing.number, reason=reason)
            work.outcome(request=done.id)
            return done

    def _check_mailing(self, mailing: Mailing) -> None:
        if mailing.on > self.today():
            raise KnownError(say("{day} is in the future.", day=mailing.on), field="on")
        if mailing.way is MailingWay.REGISTERED and not mailing.number.strip():
            raise KnownError(
                say("A registered letter has a number; copy it from the receipt."), field="number"
            )


def _check_address(work: Work, request: Request, mailing: Mailing) -> None:
    """A letter that goes by post has somewhere to go."""
    if mailing.way is MailingWay.HANDED_OVER:
        return
    if request.person is None:
        found = request.channel is not Channel.COUNTER and bool(request.asker.address.strip())
    else:
        registered = work.people.postal_address(request.person, protected=True)
        found = (work.requests.review(request.id).address or registered) is not None
    if not found:
        raise KnownError(
            say("There is no address to mail the answer to."),
            say("Hand the answer over, or take it back and enter an address that has been checked."),
            "way",
        )
