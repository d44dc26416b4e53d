"""Where paper enters and leaves: print queues now, scanners with the scanning work."""
