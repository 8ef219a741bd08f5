"""Ids are UUIDv7, in one spelling."""

import pytest

from alcove.base.ids import is_id, make_id, moment_of


def test_a_made_id_is_one_and_carries_its_moment() -> None:
    made = make_id(1_700_000_000_123)
    assert is_id(made)
    assert moment_of(made) == 1_700_000_000_123


def test_ids_of_later_moments_sort_later() -> None:
    assert make_id(1_000) < make_id(1_001) < make_id(2_000_000_000_000)


@pytest.mark.parametrize(
    "text",
    [
        "0190163D-8694-739B-AEA5-966C26F8AD91",
        "0190163d8694739baea5966c26f8ad91",
        "{0190163d-8694-739b-aea5-966c26f8ad91}",
        "0190163d-8694-439b-aea5-966c26f8ad91",
        "0190163d-8694-739b-cea5-966c26f8ad91",
        "0190163d-8694-739b-aea5-966c26f8ad91\n",
        "",
        None,
        7,
    ],
)
def test_another_spelling_or_version_is_no_id(text: object) -> None:
    assert not is_id(text)
