"""Real servers for the tests, private to one test run: a PostgreSQL and a print server."""
