"""The places of the window by name, and which of them opens a request where it stands."""

from helpten_desk.domain.requests import State

DAY, SEARCH, REQUESTS, ADMIN = "day", "search", "requests", "admin"
CARD, OWN = "card", "own"
INTAKE, IDENTIFY, ANSWER = "intake", "identify", "answer"


def place_of(state: State) -> str:
    """Where the next thing to do for a request in this state is done."""
    return {State.RECEIVED: IDENTIFY, State.INVALID: INTAKE}.get(state, ANSWER)
