"""Finding a person or a company, and the customer card."""
