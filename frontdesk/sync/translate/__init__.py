"""Turns the wire models of both eras into the desk's records. Pure functions, one module per noun."""
