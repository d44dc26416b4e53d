"""The places of the window by name, and which of them opens a request where it stands."""

from helpten_desk.domain.requests import State

DAY, SEARCH, REQUESTS, ADMIN = "day", "search", "requests", "admin"
CARD, OWN, NEWCOMER = "card", "own", "newcomer"
QUALITY, PAIR = "quality", "pair"
INTAKE, IDENTIFY, ANSWER, CAME_BACK = "intake", "identify", "answer", "came_back"


def place_of(state: State) -> str:
    """Where the next thing to do for a request in this state is done."""
    return {
        State.RECEIVED: IDENTIFY,
        State.INVALID: INTAKE,
        State.RETURNED: CAME_BACK,
    }.get(state, ANSWER)
