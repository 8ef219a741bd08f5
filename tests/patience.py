"""How long a test waits for what is to come, in one place. It costs nothing where it comes: a machine that is busy may need
many times what an idle one does, and that is no fault of the page. Waiting for what must not come is short, and says so there."""

SECONDS = 45.0
MILLISECONDS = int(SECONDS * 1000)
