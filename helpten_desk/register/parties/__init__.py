"""People and companies: their facts, and how they are found."""
