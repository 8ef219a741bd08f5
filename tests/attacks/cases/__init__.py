"""Every attack, room by room. Each names the line of the program that stops it."""

from tests.attacks.cases import broken_rows, moved_rows, withheld_rows
from tests.attacks.scene import Attack


def all_attacks() -> list[Attack]:
    """All of them, in the order of the table."""
    return [*moved_rows.ATTACKS, *broken_rows.ATTACKS, *withheld_rows.ATTACKS]
