"""The one generic reader: everything held about a person, from the declarations."""
