"""Everything that decodes foreign bytes, in a helper process without key, database or network."""
