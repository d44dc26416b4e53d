"""Helpten Desk: the desk of the clerks who keep a register of people."""

__version__ = "0.1.0"
