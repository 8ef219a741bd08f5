"""docs/attacks.md tells every attack that there is, where it is played, and none that did not end as it must."""

from pathlib import Path

from tests.attacks.cases import all_attacks


def test_the_tables_tell_every_attack_in_its_order(root: Path) -> None:
    text = (root / "docs" / "attacks.md").read_text(encoding="utf-8")
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("| ")
    ]
    told = [row for row in rows if row[0] not in ("attack", "---")]
    node, pages = ([each for each in all_attacks() if each.browser is browser] for browser in (False, True))
    wanted = [[each.name, each.tried, "yes", "yes", "yes"] for each in node]
    wanted += [[each.name, each.tried, "yes", *(["yes" if each.elsewhere else "–"] * 2)] for each in pages]
    assert [[*row[:2], *row[3:]] for row in told] == wanted, "run `make attacks`"
