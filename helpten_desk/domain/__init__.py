"""What we talk about: frozen values and their lawful steps, in the words of the field."""
