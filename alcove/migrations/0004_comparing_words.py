"""Comparing the words: the one try of a pair, for some minutes."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields


class Migration(migrations.Migration):
    dependencies = [("alcove", "0003_closing_and_leaving")]

    operations = [
        migrations.CreateModel(
            name="Comparing",
            fields=[
                (
                    "pair",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to="alcove.pair",
                    ),
                ),
                ("session", alcove.base.fields.IdField()),
                ("commit", models.BinaryField(max_length=32)),
                ("answer", models.BinaryField(max_length=32, null=True)),
                ("reveal", models.BinaryField(max_length=32, null=True)),
                ("committer_said", models.CharField(max_length=6, null=True)),
                ("answerer_said", models.CharField(max_length=6, null=True)),
                ("made_at", models.DateTimeField(db_index=True)),
                (
                    "committer",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
