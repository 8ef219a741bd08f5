"""Rhythms: meeting again and again; hours and leaves of a person, and which rhythm planned a meeting for which day."""

import datetime

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields


class Migration(migrations.Migration):
    dependencies = [("alcove", "0006_new_keys_and_resets")]

    operations = [
        migrations.CreateModel(
            name="Hours",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="hours",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("zone", models.CharField(max_length=64)),
                ("days", models.CharField(default="12345", max_length=7)),
                ("from_clock", models.TimeField(default=datetime.time(9, 0))),
                ("until_clock", models.TimeField(default=datetime.time(17, 0))),
            ],
        ),
        migrations.CreateModel(
            name="Leave",
            fields=[
                ("id", alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ("from_on", models.DateField()),
                ("until_on", models.DateField()),
                ("made_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="leaves",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Rhythm",
            fields=[
                ("id", alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ("unit", models.CharField(choices=[("week", "week"), ("month", "month")], max_length=5)),
                ("every", models.PositiveSmallIntegerField()),
                ("first_on", models.DateField()),
                ("clock", models.TimeField()),
                ("zone", models.CharField(max_length=64)),
                ("minutes", models.PositiveSmallIntegerField()),
                ("ends_on", models.DateField(null=True)),
                ("made_at", models.DateTimeField()),
                (
                    "made_by",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "pair",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="rhythms", to="alcove.pair"
                    ),
                ),
            ],
        ),
        migrations.AddField(
            model_name="meeting",
            name="rhythm",
            field=models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="meetings",
                to="alcove.rhythm",
            ),
        ),
        migrations.AddField(model_name="meeting", name="slot_on", field=models.DateField(null=True)),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.UniqueConstraint(fields=("rhythm", "slot_on"), name="one_meeting_a_day_of_a_rhythm"),
        ),
    ]
