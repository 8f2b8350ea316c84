"""The panes of the window. They do not know each other; the main window joins them."""
