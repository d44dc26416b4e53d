"""What helps the clerk about the desk: the guide and the keys (F1), the command line (Ctrl+K)."""
