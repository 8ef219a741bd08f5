"""No plaintext column: every column that the server can read is written out in alcove/web/columns.py, with its purpose.

The page "what the server sees" is made from the same list. A new column makes this test fail until somebody says what it is for.
"""

import pytest
from django.db import connection

from alcove.web.columns import BESIDE, CACHE, TABLES


@pytest.fixture
def columns(db: None) -> set[str]:
    """Every column of every table, as the database itself tells."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        described = {table: connection.introspection.get_table_description(cursor, table) for table in tables}
    return {f"{table}.{column.name}" for table, found in described.items() for column in found}


def clear() -> set[str]:
    return {f"{table.name}.{column}" for table in TABLES for column in table.clear}


def sealed() -> set[str]:
    return {f"{table.name}.{column}" for table in TABLES for column in table.sealed}


def test_every_column_is_sealed_or_has_a_purpose(columns: set[str]) -> None:
    cache = {f"{CACHE.name}.{column}" for column in CACHE.clear}
    assert columns - cache == clear() | sealed()


def test_no_column_is_both() -> None:
    assert clear().isdisjoint(sealed())


def test_only_these_are_sealed() -> None:
    """Blobs that the server cannot open. Another one must be argued for here as well."""
    assert sealed() == {
        "alcove_version.blob",
        "alcove_keyring.blob",
        "alcove_wrap.blob",
        "alcove_formerwrap.blob",
        "alcove_asking.sealed",
        "alcove_grant.blob",
    }


def test_every_purpose_is_said() -> None:
    said = [
        text
        for table in (*TABLES, CACHE)
        for text in (table.what, table.until, *table.clear.values(), *table.sealed.values())
    ]
    assert all(text.strip() for text in [*said, *BESIDE.values()])


def test_nothing_of_ours_takes_a_long_text() -> None:
    """What could hold a sentence: the name, the address, a hash, where a push service takes messages. All else is shorter than one."""
    from django.apps import apps

    texts = {
        f"{model._meta.label_lower}.{field.name}"
        for model in apps.get_app_config("alcove").get_models()
        for field in model._meta.concrete_fields
        if field.get_internal_type() in ("TextField", "JSONField") or (field.max_length or 0) > 64
        if field.get_internal_type() != "BinaryField"
    }
    assert texts == {
        "alcove.person.email",
        "alcove.person.name",
        "alcove.person.password",
        "alcove.subscription.endpoint",
    }
