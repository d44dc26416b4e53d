"""Who may do what: users, roles, and the grants of the server."""
