"""Measures the desk against the bare floor of its libraries: `python3 packaging/desk.py bench`."""
