"""The Mews Connector API as a typed asynchronous client; it imports nothing of the rest of the program.

Start at ``client.Client``; what can go wrong is drawn at the top of ``errors``; the wire models live beside their
operations, one module per noun, in ``nouns``. Importing this package alone loads neither httpx nor pydantic.
"""
