"""What the pages before the desk are made of."""
