"""The fields of controller and contact person: the same at the first run and in the administration."""

from helpten_desk.domain.identifiers import parse_business_id, parse_email, parse_phone, parse_postcode
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.people import PostalAddress
from helpten_desk.ui.forms.fields import TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.forms.town_follows import AskPlace, TownFollows
from helpten_desk.ui.look.words import tr


def add_controller_fields(form: Form, ask: AskPlace | None = None) -> None:
    """Who keeps the register, and where mail reaches it; the town follows where there is whom to `ask`."""
    towns = TownFollows(form, ask) if ask is not None else None
    form.add(TextField("register_name", tr("Name of the register"), check=_needed))
    form.add(TextField("name", tr("Controller"), check=_needed))
    form.add(
        TextField("business_id", tr("Business ID"), length=12, check=_business_id),
        TextField("domicile", tr("Domicile"), length=24),
    )
    form.add(TextField("line", tr("Street address or post office box"), check=_needed))
    form.add(
        TextField(
            "postcode",
            tr("Postcode"),
            length=8,
            check=_postcode,
            warn=towns.doubt_of("postcode") if towns is not None else None,
        ),
        TextField(
            "town",
            tr("Town"),
            length=24,
            check=_needed,
            warn=towns.doubt_of("town") if towns is not None else None,
        ),
    )


def add_contact_fields(form: Form) -> None:
    """Who answers to people and signs the letters."""
    form.add(TextField("contact_name", tr("Contact person"), check=_needed))
    form.add(TextField("contact_title", tr("Title"), optional=True))
    form.add(TextField("phone", tr("Phone"), length=20, check=_phone))
    form.add(TextField("email", tr("E-mail"), check=_email))


def controller_of(*forms: Form) -> Controller:
    """What the forms hold, as a letterhead shows it."""
    typed = {name: str(value) for form in forms for name, value in form.values().items()}
    address = PostalAddress(typed.get("line", ""), typed.get("postcode", ""), typed.get("town", ""))
    told = {
        name: typed.get(name, "")
        for name in (
            *("name", "business_id", "phone", "email", "domicile"),
            *("register_name", "contact_name", "contact_title"),
        )
    }
    return Controller(address=address, **told)


def show_controller(controller: Controller, *forms: Form) -> None:
    """Put a controller into the forms."""
    place = controller.address
    held = {"line": place.line, "postcode": place.postcode, "town": place.town}
    for form in forms:
        for name in form.values():
            form.set_value(name, held[name] if name in held else getattr(controller, name))


def _needed(value: str) -> str | None:
    return None if value else tr("This is needed.")


def _business_id(value: str) -> str | None:
    parse_business_id(value)
    return None


def _postcode(value: str) -> str | None:
    parse_postcode(value)
    return None


def _phone(value: str) -> str | None:
    if value:
        parse_phone(value)
    return None


def _email(value: str) -> str | None:
    if value:
        parse_email(value)
    return None
