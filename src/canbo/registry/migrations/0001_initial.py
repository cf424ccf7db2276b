# Laid out as Django writes it.
# fmt: off
# ruff: noqa: E501, I001, Q000
import canbo.registry.models.person
import django.core.serializers.json
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='User',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('password', models.CharField(max_length=128, verbose_name='password')),
                ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
                ('username', models.CharField(max_length=150, unique=True)),
                ('full_name', models.CharField(blank=True, default='', max_length=200)),
                ('role', models.CharField(max_length=30)),
                ('language', models.CharField(default='vi', max_length=30)),
                ('theme', models.CharField(default='system', max_length=30)),
                ('is_active', models.BooleanField(default=True)),
                ('created_at', models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                'ordering': ('username',),
            },
        ),
        migrations.CreateModel(
            name='Body',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('code', models.CharField(max_length=40, unique=True)),
                ('name', models.CharField(max_length=250)),
                ('folded', models.CharField(db_index=True, editable=False, max_length=250)),
                ('kind', models.CharField(max_length=30)),
                ('enterprise_class', models.CharField(blank=True, default='', max_length=30)),
                ('calendar', models.CharField(default='vn-state', max_length=40)),
                ('board_seats', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)])),
                ('owner_agency', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='owned', to='registry.body')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('name', 'id'),
            },
        ),
        migrations.CreateModel(
            name='Attestation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('kind', models.CharField(max_length=30)),
                ('complete_up_to', models.DateField()),
                ('attested_on', models.DateField()),
                ('signatory', models.CharField(blank=True, default='', max_length=250)),
                ('attested_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.attestation')),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='attestations', to='registry.body')),
            ],
            options={
                'ordering': ('body', 'kind', 'complete_up_to', 'id'),
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='user',
            name='bodies',
            field=models.ManyToManyField(blank=True, related_name='users', to='registry.body'),
        ),
        migrations.CreateModel(
            name='FieldChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('thing', models.CharField(max_length=20)),
                ('thing_id', models.BigIntegerField()),
                ('field', models.CharField(max_length=40)),
                ('old', models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder, null=True)),
                ('new', models.JSONField(encoder=django.core.serializers.json.DjangoJSONEncoder, null=True)),
                ('at', models.DateTimeField(default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('at', 'id'),
            },
        ),
        migrations.CreateModel(
            name='Inspection',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('kind', models.CharField(max_length=30)),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('body_in_charge', models.CharField(blank=True, default='', max_length=250)),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='inspections', to='registry.body')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.inspection')),
            ],
            options={
                'ordering': ('start', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Person',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('code', models.CharField(default=canbo.registry.models.person.new_code, max_length=40, unique=True)),
                ('full_name', models.CharField(max_length=200)),
                ('folded', models.CharField(db_index=True, editable=False, max_length=200)),
                ('birth_date', models.DateField(blank=True, null=True)),
                ('sex', models.CharField(blank=True, default='', max_length=30)),
                ('retirement_date', models.DateField(blank=True, null=True)),
                ('is_party_member', models.BooleanField(blank=True, null=True)),
                ('nationalities', models.CharField(blank=True, default='', max_length=40)),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('folded', 'id'),
            },
        ),
        migrations.CreateModel(
            name='Grade',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('year', models.PositiveSmallIntegerField()),
                ('grade', models.CharField(max_length=30)),
                ('decided_on', models.DateField(blank=True, null=True)),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='registry.body')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.grade')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
            ],
            options={
                'ordering': ('year', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Finding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('fact', models.CharField(max_length=60)),
                ('value', models.BooleanField()),
                ('found_on', models.DateField()),
                ('until', models.DateField(blank=True, null=True)),
                ('found_by', models.CharField(blank=True, default='', max_length=250)),
                ('citation', models.CharField(blank=True, default='', max_length=60)),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.finding')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
            ],
            options={
                'ordering': ('found_on', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ConfidenceRound',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('held_on', models.DateField()),
                ('cast', models.PositiveIntegerField()),
                ('low', models.PositiveIntegerField()),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to='registry.body')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.confidenceround')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
            ],
            options={
                'ordering': ('held_on', 'id'),
                'abstract': False,
            },
        ),
        migrations.AddField(
            model_name='user',
            name='person',
            field=models.OneToOneField(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='user', to='registry.person'),
        ),
        migrations.CreateModel(
            name='Post',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('position', models.CharField(max_length=30)),
                ('title', models.CharField(blank=True, default='', max_length=200)),
                ('working_time', models.CharField(blank=True, default='', max_length=30)),
                ('on_board', models.BooleanField(blank=True, null=True)),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='posts', to='registry.body')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('body__name', 'position', 'title', 'id'),
            },
        ),
        migrations.CreateModel(
            name='Proceeding',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('kind', models.CharField(max_length=30)),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('body_in_charge', models.CharField(blank=True, default='', max_length=250)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.proceeding')),
            ],
            options={
                'ordering': ('start', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ReadingSetting',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(db_index=True, max_length=60)),
                ('choice', models.CharField(blank=True, default='', max_length=60)),
                ('set_at', models.DateTimeField(default=django.utils.timezone.now)),
                ('reason', models.TextField()),
                ('author', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'ordering': ('name', 'set_at', 'id'),
            },
        ),
        migrations.CreateModel(
            name='Sanction',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('form', models.CharField(max_length=30)),
                ('is_party', models.BooleanField(default=False)),
                ('duty_related', models.BooleanField(blank=True, null=True)),
                ('announced_on', models.DateField(blank=True, null=True)),
                ('effective_on', models.DateField()),
                ('ended_on', models.DateField(blank=True, null=True)),
                ('decision_number', models.CharField(blank=True, default='', max_length=80)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.sanction')),
            ],
            options={
                'ordering': ('effective_on', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ServicePeriod',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('employer', models.CharField(blank=True, default='', max_length=250)),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('counts', models.BooleanField(default=True)),
                ('paid_out', models.BooleanField(default=False)),
                ('body', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to='registry.body')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.serviceperiod')),
            ],
            options={
                'ordering': ('start', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Suspension',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('ground', models.CharField(max_length=60)),
                ('start', models.DateField()),
                ('until', models.DateField(blank=True, null=True)),
                ('revoked_on', models.DateField(blank=True, null=True)),
                ('decision_number', models.CharField(blank=True, default='', max_length=80)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.suspension')),
            ],
            options={
                'ordering': ('start', 'id'),
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='Term',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('superseded_at', models.DateTimeField(blank=True, db_index=True, null=True)),
                ('start', models.DateField()),
                ('end', models.DateField(blank=True, null=True)),
                ('years', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)])),
                ('number', models.PositiveSmallIntegerField(blank=True, null=True, validators=[django.core.validators.MinValueValidator(1)])),
                ('decision_number', models.CharField(blank=True, default='', max_length=80)),
                ('left_on', models.DateField(blank=True, null=True)),
                ('left_by', models.CharField(blank=True, default='', max_length=30)),
                ('leaving_ground', models.CharField(blank=True, default='', max_length=60)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='%(class)ss', to='registry.person')),
                ('post', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='terms', to='registry.post')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
                ('superseded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='supersedes', to='registry.term')),
            ],
            options={
                'ordering': ('start', 'id'),
                'abstract': False,
            },
        ),
    ]
