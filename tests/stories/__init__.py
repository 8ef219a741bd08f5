"""Two people in two real browsers against the real server, told as stories."""
