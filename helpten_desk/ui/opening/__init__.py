"""Before the desk is open: unlocking, first run, the lost passphrase."""
