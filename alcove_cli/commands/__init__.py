"""One file a command; each has `add_arguments(parser)` and `run(options)`, which returns the exit code."""
