"""The demo hotel: an independent Connector API server over an invented property.

It shares no code with the desk, so that both readings of the API documents can be held against each other.
"""
