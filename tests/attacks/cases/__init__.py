"""Every attack, room by room. Each names the line of the program that stops it."""

from tests.attacks.cases import (
    broken_rows,
    changed_keys,
    comparing,
    forged_charters,
    in_browsers,
    let_in_again,
    lost_keys,
    moved_rows,
    pulse,
    restored,
    swapped_keys,
    told_twice,
    ways_in,
    weak_words,
    withheld_rows,
)
from tests.attacks.play import Attack


def all_attacks() -> list[Attack]:
    """All of them, in the order of the table."""
    return [
        *swapped_keys.ATTACKS,
        *comparing.ATTACKS,
        *forged_charters.ATTACKS,
        *lost_keys.ATTACKS,
        *changed_keys.ATTACKS,
        *let_in_again.ATTACKS,
        *weak_words.ATTACKS,
        *ways_in.ATTACKS,
        *moved_rows.ATTACKS,
        *broken_rows.ATTACKS,
        *withheld_rows.ATTACKS,
        *told_twice.ATTACKS,
        *restored.ATTACKS,
        *pulse.ATTACKS,
        *in_browsers.ATTACKS,
    ]
