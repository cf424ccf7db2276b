from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("registry", "0002_constraints"),
    ]

    operations = [
        migrations.AddField(
            model_name="user",
            name="email",
            field=models.EmailField(blank=True, default="", max_length=254),
        ),
    ]
