"""Calendars of one's own: where they are (under the server's key), what stands there, when one has no time; and moves made there."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields

CASCADE = django.db.models.deletion.CASCADE


def _person(**more):
    return models.ForeignKey(on_delete=CASCADE, related_name="+", to=settings.AUTH_USER_MODEL, **more)


def _number():
    return ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID"))


class Migration(migrations.Migration):
    dependencies = [("alcove", "0009_pushes_reminders_replies")]

    operations = [
        migrations.AddField(
            model_name="meeting", name="moved_in_calendar", field=models.BooleanField(default=False)
        ),
        migrations.CreateModel(
            name="OwnCalendar",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=CASCADE,
                        primary_key=True,
                        related_name="own_calendar",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("locked", models.BinaryField()),
                ("made_at", models.DateTimeField()),
                ("run_at", models.DateTimeField(db_index=True, null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("lease", models.CharField(default="", max_length=32)),
                ("leased_until", models.DateTimeField(null=True)),
                ("met_at", models.DateTimeField(null=True)),
                ("died_at", models.DateTimeField(null=True)),
                ("reason", models.CharField(default="", max_length=32)),
            ],
        ),
        migrations.CreateModel(
            name="Placed",
            fields=[
                _number(),
                ("meeting", alcove.base.fields.IdField()),
                ("starts_at", models.DateTimeField()),
                ("minutes", models.PositiveSmallIntegerField()),
                ("named", models.BooleanField()),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("mark", models.CharField(default="", max_length=64)),
                ("note", models.CharField(default="", max_length=16)),
                ("pair", models.ForeignKey(on_delete=CASCADE, related_name="+", to="alcove.pair")),
                ("person", _person(db_index=False)),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("person", "meeting"), name="one_place_a_meeting")]
            },
        ),
        migrations.CreateModel(
            name="Busy",
            fields=[
                _number(),
                ("starts_at", models.DateTimeField()),
                ("ends_at", models.DateTimeField()),
                ("person", _person(db_index=False)),
            ],
            options={"indexes": [models.Index(fields=["person", "starts_at"], name="busy_times_of_a_person")]},
        ),
    ]
