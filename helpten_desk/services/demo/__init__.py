"""The demo register: artificial people and companies, made by code, the same for the same day."""

from helpten_desk.services.demo.build import make_demo
from helpten_desk.services.demo.cases import letter_of_the_tour
from helpten_desk.services.opening import INTAKE_FOLDER

__all__ = ["INTAKE_FOLDER", "letter_of_the_tour", "make_demo"]
