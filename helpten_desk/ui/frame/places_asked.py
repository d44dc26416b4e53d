"""Looks up a postcode with its town in the lane for reads, for the forms in which an address is typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from helpten_desk.domain.postcodes import PlaceFound
from helpten_desk.ui.frame.lane import Lanes

Asked = Callable[[QObject, tuple[str, str, str], Callable[[PlaceFound], None]], None]


def asking(lanes: Lanes, find: Callable[[str, str, str], PlaceFound]) -> Asked:
    """`find` is a task's look-up. Where it fails nothing is filled in: the deed will say what is wrong."""

    def ask(owner: QObject, place: tuple[str, str, str], then: Callable[[PlaceFound], None]) -> None:
        lanes.ask(owner, lambda: find(*place), then, lambda _error: None, topic="place")

    return ask
