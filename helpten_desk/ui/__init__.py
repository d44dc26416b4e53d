"""What the clerk sees: pages and the few Qt helpers. Asks services, shows domain values."""
