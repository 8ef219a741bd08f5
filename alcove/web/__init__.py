"""The doors: one module per room, the static shelf, the live stream, the headers."""
