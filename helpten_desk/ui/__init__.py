"""What the clerk sees: pages and the few Qt helpers. Asks services, shows domain values."""

import builtins
from importlib import import_module

# PySide puts its own import in place of Python's. It reads the source of every module that comes
# after, in search of its `__feature__` switch, and keeps it: a seventh of the time and 46 MB. The
# desk uses no such switch.
import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
