"""The demo register: artificial people and companies, made by code, the same for the same day."""

from helpten_desk.services.demo.build import make_demo

__all__ = ["make_demo"]
