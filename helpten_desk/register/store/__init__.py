"""The two stores: their engines, statements made once, and what goes wrong with them in words."""
