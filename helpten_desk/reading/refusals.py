"""The refusal of foreign bytes inside the decoder."""


class CannotRead(Exception):
    """Why a file cannot be read, as one word that `reader` turns into a sentence."""
