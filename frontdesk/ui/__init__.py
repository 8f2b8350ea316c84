"""Everything Qt: main window, panes, dialogs, Qt models, theme, words."""
