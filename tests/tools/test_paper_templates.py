import io

import docx
import pytest
from docx.oxml.ns import qn

import paper_templates
from canbo.documents.papers import PAPERS
from canbo.documents.word import OURS


def words(content):
    document = docx.Document(io.BytesIO(content))
    return [text.text for text in document.element.body.iter(qn("w:t"))]


def test_there_is_a_template_for_every_paper_in_both_languages():
    made = {paper.template(lang) for paper in PAPERS.values() for lang in ("vi", "en")}
    assert {file.name for file in OURS.iterdir()} == made


@pytest.mark.parametrize("kind", PAPERS)
def test_the_templates_we_ship_say_what_the_papers_say(kind):
    for lang in ("vi", "en"):
        made = paper_templates.packed(paper_templates.Writer(PAPERS[kind], lang).written())
        assert words((OURS / PAPERS[kind].template(lang)).read_bytes()) == words(made)


def test_the_same_words_give_the_same_file():
    once, twice = (paper_templates.packed(paper_templates.Writer(PAPERS["receipt"], "vi").written()) for _ in range(2))
    assert once == twice


def test_templates_are_written_where_they_differ_and_only_there(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(paper_templates, "FOLDER", tmp_path)
    monkeypatch.setattr(paper_templates, "PAPERS", {"report": PAPERS["report"]})
    paper_templates.main()
    assert capsys.readouterr().out.split() == ["report.docx", "report.en.docx"]
    (tmp_path / "report.docx").write_bytes(b"old")
    paper_templates.main()
    assert capsys.readouterr().out.split() == ["report.docx"]
