"""The first rooms: people, pairs, safes, meetings."""

import alcove.base.fields
import alcove.people.person
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Person',
            fields=[
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('id', alcove.base.fields.IdField(default=alcove.people.person.make_person_id, editable=False, primary_key=True, serialize=False)),
                ('email', models.EmailField(max_length=254, unique=True)),
                ('name', models.CharField(max_length=100)),
                ('administrator', models.BooleanField(default=False)),
                ('joined_at', models.DateTimeField()),
                ('last_seen_on', models.DateField(null=True)),
                ('allowance_full_ms', models.BigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name='Pair',
            fields=[
                ('id', alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ('made_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Bundle',
            fields=[
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='bundle', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('bundle', models.BinaryField(max_length=1249)),
                ('statement_time', models.CharField(max_length=20)),
                ('statement_signature', models.BinaryField(max_length=64)),
                ('made_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Keyring',
            fields=[
                ('person', models.OneToOneField(on_delete=django.db.models.deletion.PROTECT, primary_key=True, related_name='keyring', serialize=False, to=settings.AUTH_USER_MODEL)),
                ('version', models.PositiveIntegerField()),
                ('blob', models.BinaryField(max_length=262144)),
                ('changed_at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='Charter',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('epoch', models.PositiveIntegerField()),
                ('charter', models.BinaryField(max_length=1024)),
                ('signature', models.BinaryField(max_length=64)),
                ('made_at', models.DateTimeField()),
                ('signer', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('pair', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='charters', to='alcove.pair')),
            ],
        ),
        migrations.CreateModel(
            name='Invitation',
            fields=[
                ('id', alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ('pair_id', alcove.base.fields.IdField(unique=True)),
                ('my_role', models.CharField(choices=[('lead', 'lead'), ('member', 'member'), ('peer', 'peer'), ('mentor', 'mentor'), ('mentee', 'mentee')], max_length=10)),
                ('host_tag', models.BinaryField(max_length=32)),
                ('made_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('guest_tag', models.BinaryField(max_length=32, null=True)),
                ('accepted_at', models.DateTimeField(null=True)),
                ('withdrawn_at', models.DateTimeField(null=True)),
                ('guest', models.ForeignKey(db_index=False, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('host', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='invitations', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='JoinLink',
            fields=[
                ('digest', models.CharField(max_length=64, primary_key=True, serialize=False)),
                ('made_at', models.DateTimeField()),
                ('expires_at', models.DateTimeField()),
                ('made_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Meeting',
            fields=[
                ('id', alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ('starts_at', models.DateTimeField()),
                ('minutes', models.PositiveSmallIntegerField()),
                ('zone', models.CharField(max_length=64)),
                ('moves', models.PositiveIntegerField(default=0)),
                ('made_at', models.DateTimeField()),
                ('started_at', models.DateTimeField(null=True)),
                ('held_at', models.DateTimeField(null=True)),
                ('skipped_at', models.DateTimeField(null=True)),
                ('made_by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('pair', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='meetings', to='alcove.pair')),
            ],
        ),
        migrations.CreateModel(
            name='Safe',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('change', models.PositiveBigIntegerField(default=0)),
                ('epoch', models.PositiveIntegerField(default=0)),
                ('owner', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='safe', to=settings.AUTH_USER_MODEL)),
                ('pair', models.OneToOneField(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='safe', to='alcove.pair')),
            ],
        ),
        migrations.CreateModel(
            name='Record',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('record', alcove.base.fields.IdField()),
                ('version', models.PositiveIntegerField()),
                ('safe', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='records', to='alcove.safe')),
            ],
        ),
        migrations.CreateModel(
            name='SkipRequest',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('at', models.DateTimeField()),
                ('meeting', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='skip_requests', to='alcove.meeting')),
                ('person', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Wrap',
            fields=[
                ('id', alcove.base.fields.IdField(editable=False, primary_key=True, serialize=False)),
                ('method', models.CharField(max_length=10)),
                ('salt', models.BinaryField(max_length=16)),
                ('rounds', models.PositiveIntegerField()),
                ('blob', models.BinaryField(max_length=71)),
                ('made_at', models.DateTimeField()),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='wraps', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name='Writer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seq', models.PositiveBigIntegerField(default=0)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='writers', to=settings.AUTH_USER_MODEL)),
                ('safe', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='writers', to='alcove.safe')),
            ],
        ),
        migrations.CreateModel(
            name='Version',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('version', models.PositiveIntegerField()),
                ('seq', models.PositiveBigIntegerField()),
                ('epoch', models.PositiveIntegerField(null=True)),
                ('change', models.PositiveBigIntegerField()),
                ('blob', models.BinaryField(max_length=65536, null=True)),
                ('at', models.DateTimeField()),
                ('erased', models.BooleanField()),
                ('record', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='alcove.record')),
                ('safe', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='alcove.safe')),
                ('writer', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='versions', to='alcove.writer')),
            ],
        ),
        migrations.AddField(
            model_name='record',
            name='writer',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='alcove.writer'),
        ),
        migrations.CreateModel(
            name='Founding',
            fields=[
                ('id', models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ('at', models.DateTimeField()),
                ('by', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.CheckConstraint(condition=models.Q(('id', 1)), name='founded_once')],
            },
        ),
        migrations.CreateModel(
            name='Grant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('blob', models.BinaryField(max_length=1168)),
                ('charter', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='grants', to='alcove.charter')),
                ('person', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('charter', 'person'), name='one_grant_a_person')],
            },
        ),
        migrations.CreateModel(
            name='Membership',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seat', models.PositiveSmallIntegerField()),
                ('role', models.CharField(choices=[('lead', 'lead'), ('member', 'member'), ('peer', 'peer'), ('mentor', 'mentor'), ('mentee', 'mentee')], max_length=10)),
                ('joined_at', models.DateTimeField()),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to=settings.AUTH_USER_MODEL)),
                ('pair', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, related_name='memberships', to='alcove.pair')),
            ],
            options={
                'constraints': [models.UniqueConstraint(fields=('pair', 'seat'), name='one_person_a_seat'), models.UniqueConstraint(fields=('pair', 'person'), name='one_seat_a_person'), models.CheckConstraint(condition=models.Q(('seat__gte', 1), ('seat__lte', 2)), name='two_seats')],
            },
        ),
        migrations.AddIndex(
            model_name='meeting',
            index=models.Index(fields=['pair', 'starts_at'], name='meetings_of_a_pair'),
        ),
        migrations.AddConstraint(
            model_name='charter',
            constraint=models.UniqueConstraint(fields=('pair', 'epoch'), name='one_charter_an_epoch'),
        ),
        migrations.AddConstraint(
            model_name='safe',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('owner__isnull', False), ('pair', None)), models.Q(('owner', None), ('pair__isnull', False)), _connector='OR'), name='of_a_pair_or_of_a_person'),
        ),
        migrations.AddConstraint(
            model_name='skiprequest',
            constraint=models.UniqueConstraint(fields=('meeting', 'person'), name='one_yes_to_skipping_each'),
        ),
        migrations.AddConstraint(
            model_name='writer',
            constraint=models.UniqueConstraint(fields=('safe', 'person'), name='one_writer_a_person'),
        ),
        migrations.AddConstraint(
            model_name='version',
            constraint=models.UniqueConstraint(fields=('safe', 'change'), name='one_row_a_change'),
        ),
        migrations.AddConstraint(
            model_name='version',
            constraint=models.UniqueConstraint(fields=('record', 'version'), name='one_row_a_version'),
        ),
        migrations.AddConstraint(
            model_name='version',
            constraint=models.UniqueConstraint(fields=('writer', 'seq'), name='one_row_a_seq'),
        ),
        migrations.AddConstraint(
            model_name='record',
            constraint=models.UniqueConstraint(fields=('safe', 'record'), name='one_record_an_id'),
        ),
    ]
