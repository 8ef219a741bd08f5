"""One Django app for the whole server: several would tie themselves into import cycles."""

from django.apps import AppConfig


class AlcoveConfig(AppConfig):
    name = "alcove"
    label = "alcove"
    verbose_name = "Alcove"
    default_auto_field = "django.db.models.BigAutoField"
