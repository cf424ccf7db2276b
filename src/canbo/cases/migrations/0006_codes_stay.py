from django.db import migrations

from canbo.cases import guards


def install(apps, schema_editor):
    guards.install(schema_editor.connection)


class Migration(migrations.Migration):
    dependencies = [("cases", "0005_substitutes_by_day"), ("registry", "0003_user_email")]

    operations = [migrations.RunPython(install, migrations.RunPython.noop)]
