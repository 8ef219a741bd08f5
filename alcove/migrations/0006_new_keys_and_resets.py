"""Keys can be replaced: grants say for which keys they are, statements carry a second signature; logins can be reset."""

import hashlib
from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

import alcove.base.fields


def name_the_keys(apps: Any, schema_editor: Any) -> None:
    """Until now everybody had one set of keys: every grant is for those."""
    Grant, Bundle = apps.get_model("alcove", "Grant"), apps.get_model("alcove", "Bundle")
    for bundle in Bundle.objects.iterator():
        fp = hashlib.sha256(b"alcove/v1/fp\n" + bytes(bundle.bundle)).hexdigest()
        Grant.objects.filter(person_id=bundle.person_id).update(fp=fp)


class Migration(migrations.Migration):
    dependencies = [("alcove", "0005_passkeys_and_devices")]

    operations = [
        migrations.AddField("bundle", "former_signature", models.BinaryField(max_length=64, null=True)),
        migrations.AddField("person", "reset_at", models.DateTimeField(null=True)),
        migrations.RemoveConstraint("grant", "one_grant_a_person"),
        migrations.AddField("grant", "fp", models.CharField(default="", max_length=64), preserve_default=False),
        migrations.RunPython(name_the_keys, migrations.RunPython.noop),
        migrations.AddConstraint(
            "grant", models.UniqueConstraint(fields=("charter", "person", "fp"), name="one_grant_for_each_keys")
        ),
        migrations.CreateModel(
            name="FormerWrap",
            fields=[
                ("id", alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ("salt", models.BinaryField(max_length=16)),
                ("rounds", models.PositiveIntegerField()),
                ("blob", models.BinaryField(max_length=71)),
                ("ended_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="former_wraps",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ResetLink",
            fields=[
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="+",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField()),
                ("expires_at", models.DateTimeField()),
                (
                    "made_by",
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
