"""An answer that came back by post: on record, then sent again to an address that has been checked."""

from dataclasses import replace
from datetime import date

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import PostalAddress
from helpten_desk.domain.requests import MailingWay, Request, State, unlawful_step
from helpten_desk.domain.sentences import say
from helpten_desk.services.case_deeds import CaseDeeds, case_purpose, check_reason
from helpten_desk.services.ledger import Ledger


class ReturnedMail(CaseDeeds):
    """Counter-entries to a mailing; what was recorded of it stays."""

    _ledger: Ledger  # of Sending

    def came_back(self, request: Request, on: date, reason: str, operation: str) -> Request:
        """The letter came back: the person has not got it, so the case is open and no year runs."""
        check_reason(reason, say("Write what the post says, such as moved or not collected."))
        if on > self.today():
            raise KnownError(say("{day} is in the future.", day=on), field="on")
        with self._begin("request.came_back", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            mailing = work.requests.mailing(request.id)
            if mailing is None or mailing.way is MailingWay.HANDED_OVER:
                raise unlawful_step()
            if on < mailing.on:
                raise KnownError(
                    say("The letter left on {day}; the day is before it.", day=mailing.on), field="on"
                )
            seen = request.fulfilled_on != mailing.on  # at the counter, from which the year runs
            done = work.requests.step(
                request, State.RETURNED, reason, fulfilled_on=request.fulfilled_on if seen else None
            )
            self._ledger.came_back(work, done, on, mailing.on)
            work.detail(day=on.isoformat(), reason=reason)
            work.outcome(request=done.id)
            return done

    def address(self, request: Request) -> PostalAddress | None:
        """Where the letter went, as far as it may be shown: none for a protected address. A look."""
        with self._register.look("request.address", case_purpose(request), request.person) as work:
            other = work.requests.review(request.id).address
            if request.person is None:
                return other
            if work.people.facts(request.person).protected:
                return None
            return other or work.people.postal_address(request.person, protected=False)

    def send_again(
        self, request: Request, address: PostalAddress | None, check: str, operation: str
    ) -> Request:
        """The address has been checked: with another one a new letter is written, else this one is mailed.

        `check` says how it was made sure that the person gets the letter there.
        """
        if not check.strip():
            raise KnownError(say("Write how the address was checked."), field="address_check")
        if address is not None and not (address.line.strip() and address.town.strip()):
            raise KnownError(say("Enter the street address and the town."), field="line")
        with self._begin("request.sent_again", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.state is not State.RETURNED:
                raise unlawful_step()
            if address is None:
                done = work.requests.step(request, State.SIGNED, check)
            else:
                review = work.requests.review(request.id)
                work.requests.save_review(request.id, replace(review, address=address, address_check=check))
                done = work.requests.step(request, State.COLLECTED, found=request.found, answer_letter=None)
            work.detail(address_check=check)
            work.outcome(request=done.id)
            return done
