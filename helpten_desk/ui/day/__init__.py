"""The day board: what waits today, for whom, and by when."""
