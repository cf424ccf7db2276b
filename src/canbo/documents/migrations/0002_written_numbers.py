"""Numbers given elsewhere are kept too, and no number is written twice in a year."""

from typing import Any

from django.core.validators import MinValueValidator
from django.db import migrations, models

from canbo.documents.numbers import folded


def write_them(apps: Any, _schema_editor: Any) -> None:
    """What numbers taken so far look like on their papers."""
    model = apps.get_model("documents", "DocumentNumber")
    for row in model._base_manager.all():  # noqa: SLF001 - rows as they are, with no manager of ours
        written = f"{row.number:02}/{row.symbol}"
        models.QuerySet(model).filter(pk=row.pk).update(written=written, key=folded(written))


class Migration(migrations.Migration):
    dependencies = (("documents", "0001_initial"),)

    operations = (
        migrations.AddField(
            "documentnumber", "written", models.CharField(max_length=80, default=""), preserve_default=False
        ),
        migrations.AddField(
            "documentnumber", "key", models.CharField(max_length=80, editable=False, default=""), preserve_default=False
        ),
        migrations.AddField("documentnumber", "typed", models.BooleanField(default=False)),
        migrations.AlterField("documentnumber", "symbol", models.CharField(max_length=60, blank=True, default="")),
        migrations.AlterField(
            "documentnumber", "number",
            models.PositiveIntegerField(null=True, blank=True, validators=[MinValueValidator(1)]),
        ),
        migrations.AlterModelOptions("documentnumber", {"ordering": ("body", "register", "year", "number", "id")}),
        migrations.RunPython(write_them, migrations.RunPython.noop),
        migrations.AddConstraint(
            "documentnumber",
            models.UniqueConstraint(fields=["body", "year", "key"], name="document_number_written_once"),
        ),
        migrations.AddConstraint(
            "documentnumber",
            models.CheckConstraint(
                name="document_number_counted_or_typed",
                condition=models.Q(number__isnull=False) | models.Q(typed=True),
            ),
        ),
    )  # fmt: skip
