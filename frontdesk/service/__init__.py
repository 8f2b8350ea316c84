"""FrontDesk: the few calls that the window may make."""
