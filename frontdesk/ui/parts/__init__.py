"""The parts every pane is built of, painted as pictures 11a and 11b; they know nothing of stays or hotels.

Import each part from its own module: nothing is gathered here, so that a window loads only what it shows.
"""
