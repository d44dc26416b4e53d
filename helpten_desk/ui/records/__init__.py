"""Clean records: pairs that may be one person, what contradicts itself, what clerks decided."""
