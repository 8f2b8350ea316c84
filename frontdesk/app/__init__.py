"""The composition root: builds every part, runs the loop, closes in order. `main` opens the window first."""
