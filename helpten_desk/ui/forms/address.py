"""The fields of another address for an answer, with how it was checked: asked for in two places."""

from collections.abc import Callable

from helpten_desk.domain.people import PostalAddress
from helpten_desk.ui.forms.fields import LinesField, TextField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.forms.town_follows import AskPlace, TownFollows
from helpten_desk.ui.look.words import tr

ADDRESS = ("care_of", "line", "postcode", "town", "country")


def add_other_address(form: Form, how_checked: str, ask: AskPlace) -> None:
    """The tick for another address, the address, and the field `how_checked`; the town follows by `ask`."""
    towns = TownFollows(form, ask)
    form.add(TickField("other", tr("The answer goes to another address")))
    form.add(TextField("care_of", tr("Care of"), optional=True))
    form.add(TextField("line", tr("Street address"), check=needed(tr("Write the street address."))))
    form.add(
        TextField(
            "postcode",
            tr("Postal code"),
            length=8,
            check=needed(tr("Write the postal code.")),
            warn=towns.doubt_of("postcode"),
        ),
        TextField("town", tr("Town"), check=needed(tr("Write the town.")), warn=towns.doubt_of("town")),
    )
    form.add(TextField("country", tr("Country code"), length=4, check=_check_country))
    form.add(
        LinesField(
            "address_check",
            how_checked,
            rows=2,
            check=needed(tr("Write how it was made sure that the person gets the letter there.")),
        )
    )


def set_address(form: Form, address: PostalAddress) -> None:
    """Put an address into the fields."""
    for name in ADDRESS:
        form.set_value(name, getattr(address, name))


def other_address(form: Form) -> PostalAddress | None:
    """The address that is typed; None while the answer goes to the registered one."""
    if not form.value("other"):
        return None
    country = form.value("country").upper() or "FI"
    return PostalAddress(
        form.value("line"), form.value("postcode"), form.value("town"), country, form.value("care_of")
    )


def needed(sentence: str) -> Callable[[object], str | None]:
    """A check that says this of an empty field."""
    return lambda value: None if value else sentence


def _check_country(value: str) -> str | None:
    if len(value) == 2 and value.isascii() and value.isalpha():
        return None
    return tr("Write the two letters of the country, such as FI or SE.")
