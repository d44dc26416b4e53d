"""Errors that are known: each is a sentence for the clerk, with what to do next.

Anything else that is raised is a bug and goes to the one hook that shows no personal data.
"""

from helpten_desk.domain.sentences import Sentence


class KnownError(Exception):
    """Something the clerk can act on. `field` names the form field it stands beside, if any."""

    def __init__(self, what: Sentence, do: Sentence | None = None, field: str = "") -> None:
        super().__init__(str(what))
        self.what = what
        self.do = do
        self.field = field


class ChangedElsewhere(KnownError):
    """Another clerk changed the row after it was read; nothing was written."""


class NotAllowed(KnownError):
    """The user's roles do not cover the deed."""


class UnlawfulStep(KnownError):
    """The request is not in a state from which this step may be taken."""


class UnreadableFile(KnownError):
    """A foreign file could not be decoded within its limits; the sentence names the file."""


class RegisterUnavailable(KnownError):
    """The register cannot be opened: missing, empty, foreign, damaged, locked, too new, remote."""


class WrongPassphrase(RegisterUnavailable):
    """Name and passphrase do not open a key. Never says which of the two was wrong."""


class PrintingFailed(KnownError):
    """The print queue refused the job or is gone; nothing was recorded as printed."""
