"""Everything that decodes foreign bytes, in a process of its own without key, database or network."""
