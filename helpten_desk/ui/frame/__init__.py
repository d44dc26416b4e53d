"""The window's fixed frame, what a page in it is, and the lanes work goes away on."""
