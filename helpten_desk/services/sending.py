"""How an answer leaves the desk: printed, signed and mailed, or shown on the spot at the counter."""

from collections.abc import Callable
from datetime import datetime

from helpten_desk.domain.words import Words
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register
from helpten_desk.services.counter import Counter
from helpten_desk.services.ledger import Ledger
from helpten_desk.services.mailing import Mailings
from helpten_desk.services.returned_mail import ReturnedMail
from helpten_desk.services.signing import Signing


class Sending(Signing, Mailings, ReturnedMail, Counter):
    """The deeds after writing, in the order in which they are done."""

    def __init__(
        self, register: Register, reader: Reader, words: Words, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(register, reader, clock)
        self._ledger = Ledger(words)
