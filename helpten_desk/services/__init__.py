"""What the clerk does: one class per task, one method per deed. No Qt, no SQL."""
