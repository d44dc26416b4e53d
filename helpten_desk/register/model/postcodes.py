"""The postcodes in force with their towns: reference data taken over from a file, nobody's personal data."""

from sqlalchemy.orm import Mapped

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import plain
from helpten_desk.register.model.people import KeyText


class PostcodeRow(Base):
    """A postcode that is in use. Which file they are of stands among the settings."""

    __tablename__ = "postcodes"

    code: Mapped[str] = plain("reference: five digits", KeyText, primary_key=True)
    finnish: Mapped[str] = plain("reference: name of the town in Finnish, or its only name")
    swedish: Mapped[str] = plain("reference: name of the town in Swedish, or empty")
