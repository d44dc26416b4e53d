"""The controller as an administrator enters it: nothing that a letterhead needs is missing or wrong."""

from dataclasses import replace

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import parse_business_id, parse_postcode
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.sentences import say


def check_controller(controller: Controller) -> Controller:
    """The controller with its ids in standard form; KnownError names the field that is wrong."""
    for field, value, sentence in (
        ("name", controller.name, say("Enter the controller's name.")),
        ("register_name", controller.register_name, say("Enter the name of the register.")),
        ("contact_name", controller.contact_name, say("Enter the contact person, who signs the letters.")),
        ("line", controller.address.line, say("Enter the street address or the post office box.")),
        ("town", controller.address.town, say("Enter the town.")),
    ):
        if not value.strip():
            raise KnownError(sentence, field=field)
    return replace(
        controller,
        business_id=parse_business_id(controller.business_id),
        address=replace(controller.address, postcode=parse_postcode(controller.address.postcode)),
    )
