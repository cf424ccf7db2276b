"""Papers of a case from its page: who may have which, both forms, nothing for others."""

import io
import zipfile
from datetime import date

import pytest
from django.test import Client
from pypdf import PdfReader
from tests.cases.office import DECISION, OPINION, REFUSAL, Office
from tests.web.people import BACKEND

ACCEPTED = {"resignation-letter", "receipt", "talk-minutes", "report", "opinion", "resignation-acceptance"}
FOR_THE_PERSON = ACCEPTED - {"report", "opinion"}


@pytest.fixture
def office(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    made = Office()
    made.settle_all()
    return made


@pytest.fixture
def accepted(office):
    case = office.reported()
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-26")
    office.do(office.council, case, "accept", DECISION, "2026-11-27")
    return case


def client(user):
    found = Client()
    found.force_login(user, backend=BACKEND)
    return found


def offered(user, case):
    page = client(user).get(f"/cases/{case.number}/").text
    return {kind for kind in ACCEPTED | {"resignation-refusal"} if f"/papers/{kind}.pdf" in page}


def test_each_reads_the_papers_that_are_for_them(office, accepted):
    assert offered(office.officer, accepted) == ACCEPTED
    assert offered(office.himself, accepted) == FOR_THE_PERSON


@pytest.mark.parametrize("kind", sorted(ACCEPTED))
def test_every_paper_comes_as_pdf_and_word(office, accepted, kind):
    reader = client(office.officer)
    pdf = reader.get(f"/cases/{accepted.number}/papers/{kind}.pdf")
    assert (pdf.status_code, pdf["Content-Type"]) == (200, "application/pdf")
    said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.content)).pages)
    assert "Trần Minh Hòa" in " ".join(said.split())
    word = reader.get(f"/cases/{accepted.number}/papers/{kind}.docx")
    with zipfile.ZipFile(io.BytesIO(word.content)) as package:
        assert "Trần Minh Hòa" in package.read("word/document.xml").decode()


def test_a_refusal_gives_its_reasons(office):
    case = office.reported()
    office.do(office.council, case, "refuse", REFUSAL, "2026-11-27")
    made = client(office.himself).get(f"/cases/{case.number}/papers/resignation-refusal.pdf")
    said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(made.content)).pages)
    assert REFUSAL["reasons"] in " ".join(said.split())


@pytest.mark.parametrize(
    "path", ["report.pdf", "opinion.docx", "resignation-refusal.pdf", "receipt.odt", "nothing.pdf"]
)
def test_what_is_not_there_or_not_theirs_is_not_found(office, accepted, path):
    assert client(office.himself).get(f"/cases/{accepted.number}/papers/{path}").status_code == 404


def test_nobody_without_a_part_has_a_paper(office, accepted):
    stranger = office.user("officer", office.elsewhere, username="stranger")
    assert client(stranger).get(f"/cases/{accepted.number}/papers/receipt.pdf").status_code == 404
