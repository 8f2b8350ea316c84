"""The rules of the house: pure functions over the state."""
