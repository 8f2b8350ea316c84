"""Pure: models, commands, projection, money and stay dates. No I/O, no Qt, no clock of its own."""
