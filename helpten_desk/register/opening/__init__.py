"""Setting up, diagnosing, opening and upgrading a register, in a folder or on a server."""
