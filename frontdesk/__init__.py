"""Front Desk: the native desk for hotels that run on the Mews Connector API."""

__version__ = "0.1.0"
