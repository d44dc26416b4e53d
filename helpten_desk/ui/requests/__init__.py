"""Requests: their list, intake, identifying."""
