import subprocess
import sys

import pytest

from canbo import documents
from canbo.documents import PAPERS, DocumentError, render


def test_a_paper_is_made_in_either_form(samples):
    assert render("report", samples["report"], form="pdf").startswith(b"%PDF-1.7")
    assert render("report", samples["report"], form="docx").startswith(b"PK")


@pytest.mark.parametrize("kind", PAPERS)
def test_what_a_paper_can_do_without_may_be_left_out(samples, kind):
    needed = {value.name: samples[kind][value.name] for value in PAPERS[kind].values if value.required}
    for lang in ("vi", "en"):
        assert render(kind, needed, form="pdf", lang=lang)
        assert render(kind, needed, form="docx", lang=lang)


def test_another_form_is_refused(samples):
    with pytest.raises(DocumentError, match="made as docx or pdf, not as 'odt'"):
        render("report", samples["report"], form="odt")


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_what_is_missing_is_told_before_anything_is_made(samples, form):
    values = {name: value for name, value in samples["report"].items() if name != "proposal"}
    with pytest.raises(DocumentError, match="report needs proposal"):
        render("report", values, form=form)


def test_a_paper_that_is_not_there_is_told():
    with pytest.raises(DocumentError, match="no paper called 'x'"):
        render("x", {}, form="pdf")


def test_the_values_given_are_left_as_they_were(samples):
    before = {name: repr(value) for name, value in samples["report"].items()}
    render("report", samples["report"], form="docx")
    assert {name: repr(value) for name, value in samples["report"].items()} == before


def test_papers_are_loaded_with_the_first_one():
    script = """
import sys, canbo.documents
heavy = ("typst", "docxtpl", "docx", "django", "canbo.law", "canbo.documents.papers")
print([name for name in heavy if name in sys.modules])
canbo.documents.PAPERS
print([name for name in heavy if name in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == ["[]", "['canbo.law', 'canbo.documents.papers']"]


def test_the_public_door_names_what_it_has():
    assert set(documents.__all__) == {
        "PAPERS",
        "DocumentError",
        "Paper",
        "get_paper",
        "installation_templates",
        "render",
    }
    assert all(getattr(documents, name) for name in documents.__all__)
    assert PAPERS["report"].template("en") == "report.en.docx"
    with pytest.raises(AttributeError, match="no attribute 'paint'"):
        documents.paint  # noqa: B018 - asking is what fails
