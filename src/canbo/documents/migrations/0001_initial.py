# Laid out as Django writes it.
# fmt: off
# ruff: noqa: D100, E501, Q000, RUF012
import django.core.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('registry', '0002_constraints'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='DocumentNumber',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recorded_at', models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                ('source', models.TextField(blank=True, default='')),
                ('register', models.CharField(max_length=20)),
                ('year', models.PositiveSmallIntegerField(validators=[django.core.validators.MinValueValidator(1945)])),
                ('number', models.PositiveIntegerField(validators=[django.core.validators.MinValueValidator(1)])),
                ('symbol', models.CharField(max_length=60)),
                ('kind', models.CharField(blank=True, default='', max_length=60)),
                ('case', models.CharField(blank=True, db_index=True, default='', max_length=20)),
                ('body', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='document_numbers', to='registry.body')),
                ('recorded_by', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
            options={
                'db_table': 'document_number',
                'ordering': ('body', 'register', 'year', 'number'),
                'constraints': [models.UniqueConstraint(fields=('body', 'register', 'year', 'number'), name='document_number_once'), models.CheckConstraint(condition=models.Q(('number__gte', 1)), name='document_number_from_one')],
            },
        ),
    ]
