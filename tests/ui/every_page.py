"""Every page of the opened desk, one after the other, each with something on it."""

from collections.abc import Iterator
from datetime import timedelta

from helpten_desk.ui.frame import places
from tests.clock import Clock
from tests.services.request_desk import TODAY, RequestDesk
from tests.ui.opened_desk import OpenedDesk


def every_page(opened: OpenedDesk, clock: Clock) -> Iterator[str]:
    """Bring each page in front and name it."""
    desk = RequestDesk(opened.register, clock)
    desk.add_the_virtanens()
    matti, juhani = int(desk.people["matti"]), int(desk.people["juhani"])
    where: dict[str, dict[str, object]] = {
        places.CARD: {"person": matti},
        places.PAIR: {"one": matti, "other": juhani},
        places.IDENTIFY: {"request": desk.record().id},
        places.ANSWER: {"request": desk.identified("matti").id},
        places.CAME_BACK: {"request": desk.mailed("juhani", TODAY - timedelta(days=1)).id},
    }
    for place in opened.window.places:
        opened.window.open(place, **where.get(place, {}))
        opened.settle()
        yield place
