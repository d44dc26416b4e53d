"""From a passphrase to the register's key: derived, sealed, kept in the side-file, recovered."""
