"""Nudges on devices: which browsers want them, and pushes in the queue."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

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
