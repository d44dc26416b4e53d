"""Which law is in force on a day: the table of dates by which every other rule is chosen."""

from datetime import date

from helpten_desk.domain.law import Regime, RuleSet

# From this day on; the newest first. The Personal Data Act also stands for the days before 1.6.1999,
# because the desk keeps no rules older than it.
IN_FORCE: tuple[tuple[date, Regime], ...] = (
    (date(2024, 1, 1), Regime.GDPR_TSL_2024),  # Act 1225/2023: TSL 29 § 5 mom on identity codes
    (date(2019, 1, 1), Regime.GDPR_TSL_2019),  # Data Protection Act 1050/2018
    (date(2018, 5, 25), Regime.GDPR_HETIL),  # Regulation (EU) 2016/679, the Personal Data Act beside it
    (date.min, Regime.HETIL),  # Personal Data Act 523/1999
)


def regime_on(asked_on: date, fixed: RuleSet | None = None) -> Regime:
    """The regime for a request made on that day.

    `fixed` is for the demonstration register only: HETIL keeps the Act of the register description
    on every day; GDPR follows the table, but is never older than the Regulation.
    """
    if fixed is RuleSet.HETIL:
        return Regime.HETIL
    by_date = next(regime for begins, regime in IN_FORCE if asked_on >= begins)
    if fixed is RuleSet.GDPR and by_date is Regime.HETIL:
        return Regime.GDPR_HETIL
    return by_date
