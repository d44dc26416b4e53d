"""What the clerk sees: pages and the few Qt helpers. Asks services, shows domain values."""

import builtins

import PySide6.QtCore

# PySide has put its own import in place of Python's. It reads the source of every module that comes
# after, in search of its `__feature__` switch, and keeps it: a seventh of the time and 46 MB. The
# desk uses no such switch.
assert PySide6.QtCore
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
