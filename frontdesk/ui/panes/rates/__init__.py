"""The table inside the rate strip: its places, its model, and the widget that paints it."""
