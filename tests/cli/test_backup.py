"""`canbo backup`: what the archive holds, with its size as each language writes numbers."""

from pathlib import Path

import pytest

from canbo.cases.backup import Made


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("vi", "so.zip: cơ sở dữ liệu và 3 tệp, 181.020 byte.\n"),
        ("en", "so.zip: the database and 3 files, 181,020 bytes.\n"),
    ],
)
def test_thousands_are_grouped_as_the_language_does(canbo, monkeypatch, lang, said):
    monkeypatch.setattr("canbo.cases.backup.backup", lambda path, _data, *, at: Made(Path(path.name), 3, 181_020))
    assert canbo("backup", "so.zip", "--lang", lang).out == said
