"""Keep the records clean: show pairs that may be one person, keep the clerk's decision, list contradictions.

The desk finds and shows; that two records are one person only a clerk says, with a reason.
"""

from dataclasses import replace

from helpten_desk.domain.accounts import MAINTENANCE, Role
from helpten_desk.domain.contradictions import Contradictions, Rule
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.progress import Progress
from helpten_desk.domain.requests import OPEN_STATES
from helpten_desk.domain.sameness import Candidates, DecidedPair, Pair, PairDecision, Ruling, Side, compare
from helpten_desk.domain.sentences import say
from helpten_desk.register.unit import Work
from helpten_desk.services.cards import masked
from helpten_desk.services.clerks import DatedClerkWork
from helpten_desk.services.running_answers import data_changed, keep_withheld, records_changed


class CleanRecords(DatedClerkWork):
    """Finds, compares, decides, takes back. Whoever decides is a clerk."""

    @property
    def may_decide(self) -> bool:
        """Whether this user may merge records and tell them apart."""
        return Role.CLERK in self._opened.user.roles

    # -- finding --------------------------------------------------------------------------------

    def candidates(self, progress: Progress) -> Candidates:
        """The pairs that may be one person, likeliest first: a look, on record before anything is read.

        Of a search that was stopped only what was found until then comes.
        """
        with self._register.look("records.candidates", MAINTENANCE) as work:
            return work.duplicates.find(progress)

    def contradictions(self, progress: Progress, rule: Rule | None = None) -> Contradictions:
        """What contradicts itself, by one rule or by all: a look, on record before anything is read."""
        with self._register.look("records.contradictions", MAINTENANCE) as work:
            return work.contradictions.find(progress, rule)

    def decided(self) -> tuple[DecidedPair, ...]:
        """The decisions in force, newest first, with the headers of both records."""
        with self._register.look("records.decided", MAINTENANCE) as work:
            decisions = work.merging.in_force()
            alone = work.people.each_alone({key for item in decisions for key in (item.party, item.other)})
            return tuple(
                DecidedPair(item, alone[item.party], alone[item.other])
                for item in decisions
                if item.party in alone and item.other in alone
            )

    # -- side by side ---------------------------------------------------------------------------

    def compare(self, one: PartyId, other: PartyId) -> Pair:
        """Two records side by side: a look at each, on record first. Masked values come masked.

        A pair on which a decision is in force comes with it and as it was; of any other pair the
        records that stand are compared. KnownError if both are records of one person already.
        """
        with self._register.look("records.compare", MAINTENANCE, one, other=str(other)):
            pass
        with self._register.look("records.compare", MAINTENANCE, other, other=str(one)) as work:
            return self._pair(work, one, other)

    def numbered(self, one: str, other: str) -> tuple[PartyId, PartyId]:
        """Two people by their customer numbers, to be compared; KnownError beside the field that is wrong."""
        found = []
        with self._register.read() as work:
            for field, number in (("one", one), ("other", other)):
                person = work.people.numbered(number)
                if person is None:
                    raise KnownError(say("No person has this customer number."), field=field)
                found.append(person)
        if found[0] == found[1]:
            raise KnownError(say("This is the same record."), field="other")
        return found[0], found[1]

    def _pair(self, work: Work, one: PartyId, other: PartyId) -> Pair:
        decision = work.merging.between(one, other)
        if decision is not None:
            left, right = decision.other, decision.party  # the one that stands is at the left
        else:
            left, right = work.merging.family(one)[0], work.merging.family(other)[0]
            if left == right:
                raise KnownError(
                    say("These two records are of one person already."),
                    say("Look for the pair among the decisions."),
                )
        records = work.merging.own(left, right), work.merging.own(right)
        extracts = [work.extracts.collect(only[0], only) for only in records]
        people = [work.people.of_records(only) for only in records]
        hidden = any(person.protected for person in people)
        sides = [
            Side(
                person=person,
                requests=tuple(item for item in work.requests.of_records(only) if item.state in OPEN_STATES),
                data=extract.count(),
            )
            for person, only, extract in zip(people, records, extracts, strict=True)
        ]
        facts, counts = compare(*extracts, *(masked(extract, protected=hidden) for extract in extracts))
        return Pair(
            left=sides[0],
            right=sides[1],
            clues=work.duplicates.clues(left, right),
            facts=facts,
            counts=counts,
            decision=decision,
        )

    def reveal_code(self, pair: Pair, person: PartyId) -> str:
        """The identity code in full of one of the two; the look is on record first."""
        other = next((side.person.id for side in (pair.left, pair.right) if side.person.id != person), None)
        with self._register.look("records.reveal", MAINTENANCE, person) as work:
            return work.people.code_of(work.merging.own(person, other))

    # -- deciding -------------------------------------------------------------------------------

    def merge(self, shown: Pair, stands: PartyId, reason: str, operation: str) -> PairDecision:
        """One person: the other record points at the one that stands, no row is moved.

        ChangedElsewhere if the two are no longer as they were shown; nothing is then written.
        """
        return self._decide(Ruling.MERGED, shown, stands, reason, operation)

    def tell_apart(self, shown: Pair, reason: str, operation: str) -> PairDecision:
        """Not the same person: the pair is no candidate any more."""
        return self._decide(Ruling.APART, shown, shown.left.person.id, reason, operation)

    def take_back(self, decision: PairDecision, reason: str, operation: str) -> PairDecision:
        """A decision was wrong: the counter-entry. Two merged records are again as they were."""
        self._check_reason(reason)
        deed = f"records.{decision.ruling}.undone"
        with self._register.begin(deed, MAINTENANCE, operation, decision.party) as work:
            if work.earlier is not None:
                return work.merging.get(int(work.earlier["decision"]))
            now = work.merging.get(decision.id)
            if now.version != decision.version:
                raise ChangedElsewhere(
                    say("Another clerk has taken this decision back already."),
                    say("Nothing was saved. Go back to the list."),
                )
            ended = work.merging.take_back(decision, reason.strip())
            if ended.ruling is Ruling.MERGED:
                records_changed(work, (ended.party, ended.other), reason.strip(), self._opened.user.name)
            else:
                self._told_of_each(work, ended)
            self._tell(work, ended, reason)
            return ended

    def _decide(
        self, ruling: Ruling, shown: Pair, stands: PartyId, reason: str, operation: str
    ) -> PairDecision:
        self._check_reason(reason)
        left, right = shown.left.person.id, shown.right.person.id
        if stands not in (left, right):
            raise ValueError("one of the two records stands")
        party = right if stands == left else left
        with self._register.begin(f"records.{ruling}", MAINTENANCE, operation, party) as work:
            if work.earlier is not None:
                return work.merging.get(int(work.earlier["decision"]))
            self._check_unchanged(work, shown)
            if shown.decision is not None:
                raise KnownError(
                    say("It was decided before whether these two are one person."),
                    say("Take the earlier decision back first."),
                )
            decision = work.merging.decide(ruling, party, stands, reason.strip())
            if ruling is Ruling.MERGED:
                keep_withheld(work, stands)
                records_changed(work, (stands,), reason.strip(), self._opened.user.name)
            else:
                self._told_of_each(work, decision)
            self._tell(work, decision, reason)
            return decision

    def _check_unchanged(self, work: Work, shown: Pair) -> None:
        left, right = shown.left.person.id, shown.right.person.id
        stand = work.merging.family(left)[0] == left and work.merging.family(right)[0] == right
        if not stand or _as_compared(self._pair(work, left, right)) != _as_compared(shown):
            raise ChangedElsewhere(
                say("One of the two records has changed since it was shown. Nothing was saved."),
                say("Press F5 to compare them as they are now."),
            )

    def _check_reason(self, reason: str) -> None:
        if not self.may_decide:
            raise NotAllowed(say("Only a clerk decides whether two records are of one person."))
        if not reason.strip():
            raise KnownError(say("Write by what you know it."), field="reason")

    def _told_of_each(self, work: Work, decision: PairDecision) -> None:
        """What is decided on two people is held of each from now on."""
        for person in (decision.party, decision.other):
            data_changed(work, person, self._opened.user.name)

    def _tell(self, work: Work, decision: PairDecision, reason: str) -> None:
        """A line in the journal for each of the two."""
        work.detail(records=f"{decision.party} {decision.other}", reason=reason.strip())
        work.also_about(decision.other)
        work.outcome(decision=decision.id)


def _as_compared(pair: Pair) -> Pair:
    """The pair without what may change while it is looked at: how far the requests are."""
    return replace(
        pair, left=replace(pair.left, requests=()), right=replace(pair.right, requests=()), clues=()
    )
