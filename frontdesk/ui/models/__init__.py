"""What the views ask: Qt models, and the delegates that paint their rows."""
