"""Money: euros as exact decimals."""

from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")


class Money(Decimal):
    """A held sum in euros; told from other decimals so that its words carry the euro sign."""

    __slots__ = ()


def euros(value: Decimal | int | str) -> Decimal:
    """The sum in euros rounded to cents, halves up."""
    return Decimal(value).quantize(CENT, rounding=ROUND_HALF_UP)
