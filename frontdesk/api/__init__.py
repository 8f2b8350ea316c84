"""The Mews Connector API as a typed asynchronous client; it imports nothing of the rest of the program.

Start at `client.Client`; what can go wrong is drawn at the top of `errors`; the wire models live beside their
operations, one module per noun, in `nouns`. Nouns speak today's form of each operation; `eras` finds out what a
server speaks and asks an older one in its own form. Importing this package alone loads neither httpx nor pydantic.
"""
