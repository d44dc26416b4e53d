"""What a line of the journal keeps of data left out and places blacked out, in words."""

from collections import Counter
from collections.abc import Callable

from helpten_desk.domain.law import Ground
from helpten_desk.domain.sentences import Sentence
from helpten_desk.domain.words import Words
from helpten_desk.ui.look.words import tell, tr
from helpten_desk.ui.people.extract_rows import screen_language

UNTOLD = " untold"  # ends a ground where the letter does not say why


class LeftOutWords:
    """Reads the details `withheld` (`label#record: ground`), `redacted` (`paper/page: ground`), `label`."""

    def __init__(self, words: Words, ground_words: Callable[[Ground], Sentence]) -> None:
        self._words = words
        self._ground_words = ground_words

    def value(self, name: str, value: str) -> str:
        """The detail in words; any other as it is."""
        if name == "label":
            return self._label(value)
        if name == "withheld":
            return self._listed(value, lambda item: self._label(item.partition("#")[0]))
        if name == "redacted":
            return self._listed(value, _place)
        return value

    def _listed(self, value: str, word: Callable[[str], str]) -> str:
        """Each thing with its ground; equal ones are counted, for a month of trips is one decision."""
        told: Counter[str] = Counter()
        for part in value.split("; "):
            item, _, ground = part.rpartition(": ")
            told[f"{word(item)}: {self._ground(ground)}"] += 1
        return "; ".join(f"{count} × {text}" if count > 1 else text for text, count in told.items())

    def _label(self, key: str) -> str:
        try:
            return self._words.label(key, screen_language())
        except KeyError:  # written by a version of the program that had another word for it
            return key

    def _ground(self, text: str) -> str:
        name = text.removesuffix(UNTOLD)
        word = tell(self._ground_words(Ground(name))) if name in set(Ground) else name
        untold = tr("the letter does not say why")
        return f"{word} ({untold})" if text.endswith(UNTOLD) else word


def _place(item: str) -> str:
    paper, _, page = item.partition("/")
    return tr("paper {paper}, page {page}", paper=paper, page=page)
