"""The id of a deed on something as it is shown, so that a second press finds what the first one did."""

from helpten_desk.domain.accounts import new_operation


class OperationInHand:
    """One id for as long as the same thing stands on the screen in the same state."""

    def __init__(self) -> None:
        self._of: tuple[object, ...] = ()
        self._operation = new_operation()

    def of(self, *stands: object) -> str:
        """The id of the deed on this; another one once something else stands there, or it was done."""
        if self._of != stands:
            self._of, self._operation = stands, new_operation()
        return self._operation

    def done(self, operation: str) -> None:
        """The deed was done: the next one is another, even on the same thing."""
        if operation == self._operation:
            self._of, self._operation = (), new_operation()
