"""The Connector API over HTTP: client, operations by noun, wire models, errors. Imports nothing of frontdesk."""
