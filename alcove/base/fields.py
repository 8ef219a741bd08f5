"""The column of an id: text in the one spelling, compared as bytes."""

from typing import Any

from django.db import models


class IdField(models.CharField):
    """A UUIDv7 in lower case (alcove/base/ids.py). Text and not a UUID object: the contexts of
    sealed rows are text, and two spellings of one id would be two contexts."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 36
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        return name, path, args, kwargs
