"""The pictures of README and guide: the demo register, seen through the real windows off-screen."""
