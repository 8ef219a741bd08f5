"""What signing up asks for beside address and password. Nothing of allauth is imported here: it
imports this while its own forms are not made yet."""

from typing import Any

from django import forms


class NameForm(forms.Form):
    """The name that the other person sees."""

    name = forms.CharField(max_length=100)

    def signup(self, request: Any, user: Any) -> None:
        """The name was set before the account was stored (see accounts.Adapter.save_user)."""
