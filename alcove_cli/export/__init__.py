"""A copy of everything that one can read: gathered, told as Markdown and JSON, packed."""
