"""Domain values to PDF bytes: letters, extracts, lists. No database, no Qt, no clock."""
