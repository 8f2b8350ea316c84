"""What the search overlay is made of: the list of hits, the preview of the current one, and the foot."""
