"""Pairs over a level: two roles more, and room for their longer names."""

from django.db import migrations, models

ROLES = [
    ("lead", "lead"),
    ("member", "member"),
    ("peer", "peer"),
    ("mentor", "mentor"),
    ("mentee", "mentee"),
    ("skip-lead", "skip-lead"),
    ("skip-member", "skip-member"),
]


class Migration(migrations.Migration):
    dependencies = [("alcove", "0001_the_first_rooms")]

    operations = [
        migrations.AlterField(
            model_name="invitation",
            name="my_role",
            field=models.CharField(choices=ROLES, max_length=12),
        ),
        migrations.AlterField(
            model_name="membership",
            name="role",
            field=models.CharField(choices=ROLES, max_length=12),
        ),
    ]
