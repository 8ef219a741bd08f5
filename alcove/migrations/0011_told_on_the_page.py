"""Nudges on the page: on which day one was first seen there, when its reader was done with it, and whether the page alone told it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("alcove", "0010_own_calendars")]

    operations = [
        migrations.AddField(model_name="job", name="shown_on", field=models.DateField(null=True)),
        migrations.AddField(model_name="job", name="put_away_at", field=models.DateTimeField(null=True)),
        migrations.AddField(model_name="job", name="here_only", field=models.BooleanField(default=False)),
    ]
