"""The journal: its chained lines and the seals on their details."""
