"""Papers of a case from its page: who may have which, both forms, nothing for others."""

import io
import zipfile
from datetime import date

import pytest
from django.test import Client
from pypdf import PdfReader
from tests.cases.office import DECISION, OPINION, REFUSAL, Office, at
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


def said_in(user, case, kind):
    """The words of a paper on one line."""
    made = client(user).get(f"/cases/{case.number}/papers/{kind}.pdf")
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(made.content)).pages).split())


def test_an_opinion_is_headed_and_signed_by_the_agency_that_gave_it(office, accepted):
    said = said_in(office.officer, accepted, "opinion")
    assert "BỘ MỘT (MẪU)" in said
    assert "Bộ Một (mẫu) đồng ý để ông Trần Minh Hòa" in said
    assert "THỦ TRƯỞNG CƠ QUAN" in said
    assert "TỔNG CÔNG TY SÔNG LAM" not in said


def test_a_decision_of_the_council_is_signed_on_its_behalf_and_names_the_opinion(office, accepted):
    said = said_in(office.officer, accepted, "resignation-acceptance")
    assert "TM. HỘI ĐỒNG THÀNH VIÊN CHỦ TỊCH" in said
    assert "Căn cứ ý kiến của Bộ Một (mẫu) tại văn bản số 812/BM-TCCB" in said
    assert "05 phiếu tán thành" in said


def test_a_company_chairman_signs_alone_where_there_is_no_council(office, accepted):
    from canbo.registry.models import Post

    Post.objects.create(body=office.company, position="company_chair", recorded_at=at("2020-01-01"))
    said = said_in(office.officer, accepted, "resignation-acceptance")
    assert "CHỦ TỊCH CÔNG TY" in said
    assert "HỘI ĐỒNG THÀNH VIÊN" not in said


def test_the_persons_own_copy_tells_neither_votes_nor_opinion(office, accepted):
    said = said_in(office.himself, accepted, "resignation-acceptance")
    assert "15/QĐ-HĐTV" in said
    assert "tán thành" not in said
    assert "812/BM-TCCB" not in said


def test_the_agency_heads_and_signs_its_own_decision_and_the_prime_minister_his_opinion(office):
    case = office.reported(user=office.herself, person=office.chair, body=office.group)
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-26")
    office.do(office.ministry, case, "accept", {**DECISION, "number": "15/QĐ-BM"}, "2026-11-27")
    decision, opinion = (said_in(office.officer, case, kind) for kind in ("resignation-acceptance", "opinion"))
    assert "BỘ MỘT (MẪU) CỘNG HÒA" in decision
    assert "THỦ TRƯỞNG CƠ QUAN" in decision
    assert "THỦ TƯỚNG CHÍNH PHỦ" in opinion
    assert "Thủ tướng Chính phủ đồng ý để" in opinion


@pytest.fixture
def relieved(office):
    office.found("found_degenerate")
    ground = {"ground": "181/2026:35.1.đ", "established_on": "2026-11-20", "evidence": "Kết luận số 12"}
    case = office.open("relief", office.officer, ground)
    office.do(office.officer, case, "record-talk", {"held_on": "2026-11-24", "minutes": "x"}, "2026-11-24")
    office.do(office.officer, case, "propose", {"report": "x"}, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2026-11-26")
    return case


def decision_of(user, case, form="pdf"):
    return client(user).get(f"/cases/{case.number}/papers/personnel-decision.{form}")


def test_a_decision_of_another_procedure_comes_as_a_paper_once_it_is_taken(office, relieved):
    assert decision_of(office.officer, relieved).status_code == 404
    office.do(office.council, relieved, "relieve", {**DECISION, "number": "20/QĐ-HĐTV"}, "2026-11-27")
    answer = decision_of(office.officer, relieved)
    said = " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages).split())
    assert "20/QĐ-HĐTV" in said
    assert "Về việc miễn nhiệm ông Trần Minh Hòa" in said
    assert "Tổng giám đốc, Giám đốc Tổng công ty Sông Lam (mẫu) đối với" in said
    assert "kể từ ngày 01 tháng 12 năm 2026" in said
    assert "05 phiếu tán thành" in said
    with zipfile.ZipFile(io.BytesIO(decision_of(office.officer, relieved, "docx").content)) as package:
        assert "Trần Minh Hòa" in package.read("word/document.xml").decode()


def test_the_person_has_the_decision_without_who_voted_how(office, relieved):
    office.do(office.council, relieved, "relieve", DECISION, "2026-11-27")
    answer = decision_of(office.himself, relieved)
    said = "".join(page.extract_text() for page in PdfReader(io.BytesIO(answer.content)).pages)
    assert "Trần Minh Hòa" in said
    assert "phiếu" not in said
    assert decision_of(office.herself, relieved).status_code == 404
