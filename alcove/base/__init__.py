"""The floor: ids, the clock, the limits and the named errors. Imports nothing of ours."""
