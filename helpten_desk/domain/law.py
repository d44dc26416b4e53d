"""Values in which rules answer: rule sets, provisions, decisions, grounds."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from helpten_desk.domain.sentences import Sentence


class RuleSet(StrEnum):
    """The two rule sets of the desk."""

    HETIL = "hetil"
    GDPR = "gdpr"


class Regime(StrEnum):
    """Which law is in force on a day; the national acts beside the GDPR change by date."""

    HETIL = "hetil"
    GDPR_HETIL = "gdpr+hetil"
    GDPR_TSL_2019 = "gdpr+tsl2019"
    GDPR_TSL_2024 = "gdpr+tsl2024"

    @property
    def rules(self) -> RuleSet:
        """The rule set that decides an inspection under this regime."""
        return RuleSet.HETIL if self is Regime.HETIL else RuleSet.GDPR


class Act(StrEnum):
    """Statutes the desk cites."""

    HETIL = "hetil"  # Personal Data Act 523/1999
    GDPR = "gdpr"  # Regulation (EU) 2016/679
    TSL = "tsl"  # Data Protection Act 1050/2018
    TIME_LIMITS = "time_limits"  # Act 150/1930 on the calculation of statutory time limits
    EU_TIME_LIMITS = "eu_time_limits"  # Regulation 1182/71
    PROMISSORY_NOTES = "promissory_notes"  # Velkakirjalaki 622/1947
    ACCOUNTING = "accounting"  # Kirjanpitolaki 1336/1997


@dataclass(frozen=True, slots=True)
class Provision:
    """One place in a statute: section (or article), subsection (or paragraph), point."""

    act: Act
    section: str
    subsection: str = ""
    point: str = ""


Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Decision(Generic[Outcome]):
    """What a rule answers: the outcome, why in words, and by which provisions."""

    outcome: Outcome
    reason: Sentence
    provisions: tuple[Provision, ...]


class Validity(StrEnum):
    """Is the request valid as it was made?"""

    VALID = "valid"
    INVALID = "invalid"
    IDENTITY_OPEN = "identity_open"  # GDPR: any channel will do, but the identity is to be confirmed


class Fee(StrEnum):
    """May the answer be charged for?"""

    FREE = "free"
    MAY_CHARGE = "may_charge"


@dataclass(frozen=True, slots=True)
class Deadline:
    """When an answer is awaited.

    `goal` is the house's own day, `limit` the last lawful day where the law sets one, `silence_on`
    the day from which silence counts as a refusal (HetiL 28 § 2). All are calendar days.
    """

    goal: date
    limit: date | None
    silence_on: date | None

    @property
    def due_on(self) -> date:
        """The day by which the desk wants the answer mailed: the earlier of goal and limit."""
        return min(self.goal, self.limit) if self.limit else self.goal


class Ground(StrEnum):
    """Why a datum may be withheld from an answer; `law.withholding` says when and by what."""

    STATE_SECURITY = "state_security"
    CRIME_PREVENTION = "crime_prevention"
    HEALTH = "health"  # serious danger to the health or treatment of the person
    RIGHTS_OF_OTHERS = "rights_of_others"
    RESEARCH = "research"
    SUPERVISION = "supervision"
    COPY_OF_OTHERS = "copy_of_others"  # GDPR 15(4)


@dataclass(frozen=True, slots=True)
class GroundRule:
    """A ground as the rule set in force has it.

    `told` is what holds unless the clerk decides otherwise: the letter says what is withheld and why.
    A datum untold on a ground that is told by rule is still said to be missing, without its name; on
    one that is not told by rule the letter does not mention it.
    """

    ground: Ground
    provision: Provision
    told: bool
    judged: bool = False  # the law leaves it to judgement, case by case, whether the reasons are told


@dataclass(frozen=True, slots=True)
class ProofRule:
    """A way to confirm identity, and whether it suffices alone under the rules in force."""

    proof: "Proof"
    enough: bool
    reason: Sentence
    provision: Provision | None


class Proof(StrEnum):
    """How the asker's identity was confirmed."""

    SIGNATURE_COMPARED = (
        "signature_compared"  # hand-signed letter, signature and facts agree with the register
    )
    DOCUMENT_SEEN = "document_seen"  # passport, identity card or driving licence, seen in person
    CALL_BACK = "call_back"  # called back to a number already in the register
    STRONG_IDENTIFICATION = "strong_identification"  # strong electronic identification
    CODE_AND_NAME = "code_and_name"  # finds, never identifies: TSL 29 § 5
