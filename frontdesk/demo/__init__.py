"""The demo hotel: an independent Connector API server. Shares no code with the client (law 5)."""
