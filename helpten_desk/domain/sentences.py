"""A sentence for the clerk that is made on a floor without a screen.

The English source stands in the code, as `say("The file {name} is empty.", name=…)`; the screen
translates it and puts the values in. So rules and services speak in every language of the
screen without knowing any.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """English source text with named places, the values for them, and a count for plurals."""

    text: str
    values: tuple[tuple[str, object], ...] = ()
    count: int = -1

    def __str__(self) -> str:
        """The English sentence; the screen shows the translated one."""
        text = self.text.replace("%n", str(self.count)) if self.count >= 0 else self.text
        return text.format(**{name: str(value) for name, value in self.values})


def say(text: str, *, count: int = -1, **values: object) -> Sentence:
    """Make a sentence; values may be str, int, date, datetime, Decimal or another Sentence."""
    return Sentence(text, tuple(values.items()), count)
