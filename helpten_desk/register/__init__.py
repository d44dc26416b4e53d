"""The personal data file: the only room that knows SQLAlchemy. Rows in, domain values out."""
