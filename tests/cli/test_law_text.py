"""`canbo law import`, `export` and `graph` as somebody uses them."""

import json

import pytest
from lxml import etree

from canbo.registry.models import ImportedFile, User

LINES = ["No.: 46/2010/NĐ-CP", "Article 6. Oil", "1. Oil counts:", "a) Whale;", "b) Olive;", "d) Lard;", "d) Tallow."]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "oil.txt"
    path.write_text("\n".join(LINES), encoding="utf-8")
    return path


@pytest.fixture
def nothing_installed(monkeypatch):
    """A dry run must not ask for an installation."""
    monkeypatch.setattr("canbo.cli.installation.ready", lambda: pytest.fail("an installation was asked for"))


def test_a_dry_run_tells_units_and_faults_and_needs_no_installation(canbo, file, nothing_installed):
    ran = canbo("law", "import", file, "--dry-run", "--lang", "en")
    assert ran.code == 0
    assert "Decree 46/2010 · oil.txt · sha256 " in ran.out
    assert "article 1, clause 1, point 4" in ran.out
    assert "line 6: Missing: point c of Article 6(1), before point d." in ran.out
    assert "line 7: The second “d)” of Article 6(1) is read as point đ: đ has lost its mark." in ran.out
    assert "Nothing was kept (--dry-run)." in ran.out
    assert "“d)” thứ hai" in canbo("law", "import", file, "--dry-run").out


def test_the_same_as_data(canbo, file, nothing_installed):
    found = canbo("law", "import", file, "--dry-run", "--json").json
    assert (found["instrument"], found["language"], found["format"], found["dry_run"]) == ("46/2010", "en", "txt", True)
    assert [(fault["kind"], fault["unit"], fault["line"]) for fault in found["faults"]] == [
        ("missing", "6.1.d", 6),
        ("collapsed", "6.1.đ", 7),
    ]
    assert "6.1.đ" in [unit["unit"] for unit in found["units"]]
    assert "6.1.c" in found["alignment"]["without"]


@pytest.mark.django_db
def test_what_is_imported_is_kept_with_who_imported_it(canbo, file):
    User.objects.create_user("an", full_name="Nguyễn Thị An", role="administrator")
    assert canbo("law", "import", file, "--as", "an").code == 0
    kept = ImportedFile.objects.get()
    assert (kept.instrument, kept.author.username, kept.units.count()) == ("46/2010", "an", 6)
    assert canbo("law", "import", file).code == 0
    assert ImportedFile.objects.count() == 1


@pytest.mark.django_db
def test_only_an_administrator_imports(canbo, file):
    User.objects.create_user("binh", full_name="Bình", role="inspector")
    said = canbo("law", "import", file, "--as", "binh", "--lang", "en").sentence
    assert said == "--as binh is no administrator here; only administrators import texts."
    assert not ImportedFile.objects.exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["law", "import", "none.txt"], "none.txt cannot be read (No such file or directory): check the path."),
        (["law", "import", "{file}", "--instrument", "181/2026"], "oil.txt bears the number of Decree 46/2010, not of"),
        (["law", "graph", "--format", "png"], "--format png is not known; use svg or json."),
        (["law", "graph", "24/2010"], "24/2010 has no relations on record."),
        (["law", "export", "46/2010", "-o", "x.xml", "--format", "pdf"], "--format pdf is not known; use akn."),
        (["law", "export", "46/2010", "-o", "{file}"], "is there already; choose another name"),
        (["law", "export", "1/1900", "-o", "x.xml"], "No instrument is known as “1/1900”"),
    ],
)
def test_bad_input_is_one_sentence(canbo, file, words, said):
    ran = canbo(*[word.format(file=file) for word in words], "--lang", "en")
    assert said in ran.sentence


@pytest.mark.django_db
def test_export_takes_the_imported_text_or_our_words(canbo, file, tmp_path):
    out = tmp_path / "out.xml"
    own = canbo("law", "export", "46/2010", "-o", out, "--json").json
    assert own["own_words"]
    assert etree.parse(out).getroot()[0].get("name") == "own-words"
    canbo("law", "import", file)
    imported = canbo("law", "export", "46/2010", "-o", out, "--force", "--json").json
    assert (imported["own_words"], imported["language"]) == (False, "en")
    assert "Tallow." in out.read_text(encoding="utf-8")
    assert canbo("law", "export", "46/2010", "-o", out, "--force", "--own-words", "--json").json["own_words"]


def test_the_graph_is_a_drawing_or_data(canbo):
    drawn = etree.fromstring(canbo("law", "graph", "46/2010").out.encode())
    assert drawn.tag.endswith("svg")
    found = json.loads(canbo("law", "graph", "--format", "json").out)
    assert set(found) == {"instruments", "relations"}
    assert canbo("law", "graph", "46/2010", "--json").json["relations"][0]["changes_effect"] is False
    assert etree.fromstring(canbo("law", "graph").out.encode()).tag.endswith("svg")
