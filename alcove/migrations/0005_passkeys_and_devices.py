"""Wraps of passkeys, who is signed in where, and a new device that asks an old one."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields
import alcove.people.person


class Migration(migrations.Migration):
    dependencies = [("alcove", "0004_comparing_words"), ("mfa", "0003_authenticator_type_uniq")]

    operations = [
        migrations.AlterField("wrap", "salt", models.BinaryField(max_length=16, null=True)),
        migrations.AlterField("wrap", "rounds", models.PositiveIntegerField(null=True)),
        migrations.AddField(
            "wrap",
            "passkey",
            models.OneToOneField(
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="wrapped_root",
                to="mfa.authenticator",
            ),
        ),
        migrations.CreateModel(
            name="SignIn",
            fields=[
                (
                    "id",
                    alcove.base.fields.IdField(
                        default=alcove.people.person.make_person_id,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("session_key", models.CharField(max_length=40, unique=True)),
                ("browser", models.CharField(max_length=30)),
                ("since", models.DateField()),
                ("last_seen_on", models.DateField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="sign_ins",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Asking",
            fields=[
                ("id", alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ("session_key", models.CharField(max_length=40, unique=True)),
                ("browser", models.CharField(max_length=30)),
                ("key", models.BinaryField(max_length=1216)),
                ("sealed", models.BinaryField(max_length=1168, null=True)),
                ("made_at", models.DateTimeField(db_index=True)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
    ]
