"""What the administrator keeps, and everybody's own page."""
