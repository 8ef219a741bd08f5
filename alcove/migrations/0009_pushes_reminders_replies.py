"""Nudges on devices: which browsers want them, and pushes in the queue. Reminders: a moment, and who is told.
Replies: what a calendar answered, and addresses that take no letters."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields

CASCADE = django.db.models.deletion.CASCADE


class Migration(migrations.Migration):
    dependencies = [("alcove", "0008_letters_and_calendars")]

    operations = [
        migrations.CreateModel(
            name="Subscription",
            fields=[
                (
                    "sign_in",
                    models.OneToOneField(
                        on_delete=CASCADE,
                        primary_key=True,
                        related_name="subscription",
                        serialize=False,
                        to="alcove.signin",
                    ),
                ),
                ("endpoint", models.CharField(max_length=1000)),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=CASCADE, related_name="subscriptions", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Reminder",
            fields=[
                ("id", alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ("at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(on_delete=CASCADE, related_name="reminders", to=settings.AUTH_USER_MODEL),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Returned",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=CASCADE,
                        primary_key=True,
                        related_name="returned",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("at", models.DateTimeField()),
                ("status", models.CharField(max_length=11)),
            ],
        ),
        migrations.AddField(
            model_name="invite",
            name="answer",
            field=models.CharField(default="", max_length=9),
        ),
        migrations.AddField(
            model_name="invite",
            name="answered_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="invite",
            name="proposed_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AlterField(
            model_name="dispatch",
            name="pair",
            field=models.ForeignKey(
                null=True, on_delete=django.db.models.deletion.PROTECT, related_name="+", to="alcove.pair"
            ),
        ),
        migrations.AddField(
            model_name="job",
            name="nudge",
            field=models.ForeignKey(null=True, on_delete=CASCADE, related_name="pushes", to="alcove.job"),
        ),
        migrations.AddField(
            model_name="job",
            name="subscription",
            field=models.ForeignKey(null=True, on_delete=CASCADE, related_name="jobs", to="alcove.subscription"),
        ),
    ]
