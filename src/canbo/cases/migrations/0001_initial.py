# Laid out as Django writes it.
# fmt: off
# ruff: noqa: E501, Q000
import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('registry', '0002_constraints'),
    ]

    operations = [
        migrations.CreateModel(
            name='Seal',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('day', models.DateField(unique=True)),
                ('last_seq', models.BigIntegerField()),
                ('hash', models.CharField(max_length=64)),
                ('sealed_at', models.DateTimeField()),
            ],
            options={
                'db_table': 'case_seal',
                'ordering': ('day',),
            },
        ),
        migrations.CreateModel(
            name='Case',
            fields=[
                ('number', models.CharField(max_length=20, primary_key=True, serialize=False)),
                ('procedure', models.CharField(max_length=60)),
                ('begun', models.DateField()),
                ('state', models.CharField(max_length=60)),
                ('version', models.PositiveIntegerField()),
                ('head', models.CharField(max_length=64)),
                ('opened_at', models.DateTimeField()),
                ('closed_at', models.DateTimeField(blank=True, null=True)),
                ('waiting_for', models.CharField(blank=True, default='', max_length=60)),
                ('due_on', models.DateField(blank=True, null=True)),
                ('known_at', models.DateTimeField()),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cases', to='registry.body')),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='cases', to='registry.person')),
            ],
            options={
                'ordering': ('-opened_at', '-number'),
            },
        ),
        migrations.CreateModel(
            name='CaseClock',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('key', models.CharField(max_length=60)),
                ('provision', models.CharField(max_length=60)),
                ('by', models.CharField(max_length=60)),
                ('started_on', models.DateField()),
                ('due_on', models.DateField(blank=True, null=True)),
                ('stopped_on', models.DateField(blank=True, null=True)),
                ('suspended_on', models.DateField(blank=True, null=True)),
                ('case', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='clocks', to='cases.case')),
            ],
            options={
                'ordering': ('case', 'id'),
            },
        ),
        migrations.CreateModel(
            name='CaseEvent',
            fields=[
                ('seq', models.BigIntegerField(primary_key=True, serialize=False)),
                ('case', models.CharField(max_length=20)),
                ('type', models.CharField(max_length=60)),
                ('at', models.DateTimeField(db_index=True)),
                ('actor', models.CharField(max_length=60)),
                ('body', models.TextField()),
                ('case_prev', models.CharField(max_length=64)),
                ('global_prev', models.CharField(max_length=64)),
                ('hash', models.CharField(db_index=True, max_length=64)),
            ],
            options={
                'db_table': 'case_event',
                'ordering': ('seq',),
                'indexes': [models.Index(fields=['case', 'seq'], name='case_event_of_case')],
                'constraints': [models.UniqueConstraint(fields=('case', 'case_prev'), name='case_event_case_never_forks'), models.UniqueConstraint(fields=('global_prev',), name='case_event_record_never_forks')],
            },
        ),
        migrations.CreateModel(
            name='PersonalValue',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('field', models.CharField(max_length=60)),
                ('salt', models.CharField(max_length=64)),
                ('value', models.TextField()),
                ('event', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='personal_values', to='cases.caseevent')),
            ],
            options={
                'db_table': 'case_personal_value',
                'ordering': ('event', 'field'),
            },
        ),
        migrations.AddIndex(
            model_name='case',
            index=models.Index(condition=models.Q(('closed_at', None)), fields=['due_on'], name='case_open_by_due'),
        ),
        migrations.AddIndex(
            model_name='caseclock',
            index=models.Index(condition=models.Q(('stopped_on', None)), fields=['by', 'due_on'], name='case_clock_running'),
        ),
        migrations.AddConstraint(
            model_name='personalvalue',
            constraint=models.UniqueConstraint(fields=('event', 'field'), name='case_personal_value_once'),
        ),
    ]
