"""The model: every table of the register, each personal datum declared once."""
