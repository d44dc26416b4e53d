"""Fields with their checks, and the form that holds them."""
