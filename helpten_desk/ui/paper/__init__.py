"""Sheets and letters on the screen, and how they are handed in and printed."""
