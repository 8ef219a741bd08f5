"""Letters: the queue, what each tells, who wants what. Calendars: feeds and invitations; and who moved a meeting."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields
import alcove.postbox.job


def _person(on_delete, **more):
    return models.ForeignKey(on_delete=on_delete, to=settings.AUTH_USER_MODEL, **more)


PROTECT, CASCADE = django.db.models.deletion.PROTECT, django.db.models.deletion.CASCADE


class Migration(migrations.Migration):
    dependencies = [("alcove", "0007_meeting_again")]

    operations = [
        migrations.AddField(
            model_name="meeting",
            name="moved_by",
            field=_person(PROTECT, db_index=False, null=True, related_name="+"),
        ),
        migrations.CreateModel(
            name="Job",
            fields=[
                (
                    "id",
                    alcove.base.fields.IdField(
                        default=alcove.postbox.job.make_job_id, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("kind", models.CharField(max_length=8)),
                ("dedup_key", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                ("run_at", models.DateTimeField(db_index=True)),
                ("expires_at", models.DateTimeField()),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                ("lease", models.CharField(default="", max_length=32)),
                ("leased_until", models.DateTimeField(null=True)),
                ("sent_at", models.DateTimeField(null=True)),
                ("dropped_at", models.DateTimeField(null=True)),
                ("died_at", models.DateTimeField(null=True)),
                ("reason", models.CharField(default="", max_length=32)),
                ("person", _person(PROTECT, related_name="jobs")),
            ],
        ),
        migrations.CreateModel(
            name="Dispatch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=12)),
                ("meeting", alcove.base.fields.IdField(null=True)),
                ("at", models.DateTimeField(null=True)),
                ("dedup_key", models.CharField(max_length=64)),
                ("job", models.ForeignKey(on_delete=CASCADE, related_name="dispatches", to="alcove.job")),
                ("pair", models.ForeignKey(on_delete=PROTECT, related_name="+", to="alcove.pair")),
                ("person", _person(PROTECT, db_index=False, related_name="+")),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("person", "dedup_key"), name="told_once")]},
        ),
        migrations.CreateModel(
            name="Wish",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=12)),
                ("wanted", models.BooleanField(default=True)),
                ("rests_until", models.DateField(null=True)),
                ("person", _person(CASCADE, db_index=False, related_name="wishes")),
            ],
            options={"constraints": [models.UniqueConstraint(fields=("person", "kind"), name="one_wish_a_kind")]},
        ),
        migrations.CreateModel(
            name="Feed",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=CASCADE,
                        primary_key=True,
                        related_name="feed",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Invite",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("meeting", alcove.base.fields.IdField()),
                ("sequence", models.PositiveIntegerField(default=0)),
                ("starts_at", models.DateTimeField()),
                ("minutes", models.PositiveSmallIntegerField()),
                ("cancelled", models.BooleanField(default=False)),
                (
                    "job",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="invites",
                        to="alcove.job",
                    ),
                ),
                ("pair", models.ForeignKey(on_delete=PROTECT, related_name="+", to="alcove.pair")),
                ("person", _person(CASCADE, db_index=False, related_name="+")),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("person", "meeting"), name="one_invite_a_meeting")]
            },
        ),
    ]
