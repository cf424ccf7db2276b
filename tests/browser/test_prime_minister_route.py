"""A chair is appointed from within through the Prime Minister on the pages: principle, four steps, review, decision."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.appointment import STANDARDS
from tests.cases.office import RECORDED, Office

TODAY = "27/11/2026"
STALE = (1, 2, 3, 4, 5, 6, 8, 10)
ITEMS = {f"dossier_item_{number}": True for number in range(1, 11)}
DATED = {f"dossier_item_{number}_dated_on": "02/11/2026" for number in STALE}
APPOINT = "Quyết định bổ nhiệm"
ATTENDED = {"agency_attended": "Vụ Tổ chức", "reviewer_attended": "Bộ Nội vụ"}
SUBMIT = "Trình Thủ tướng, gửi báo cáo và hồ sơ đến Bộ Nội vụ"


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    """The chair of a listed group has left; `an` and `binh` head departments of it."""
    from canbo.registry.models import Term

    office = Office()
    office.settle_all()
    office.settle(reading_12_1_quorum="two_thirds", reading_12_5="report", reading_10_5="good")
    Term.objects.current().get(person=office.chair).correct(left_on=date(2026, 11, 1), left_by="retirement")
    staff(office.group, "Lê Thành An (mẫu)", "an")
    staff(office.group, "Vũ Quang Bình (mẫu)", "binh")
    office.counter = office.user("officer", username="counter")
    acting = Acting(office, page, live_server.url, settings)
    acting.on("2026-11-27")
    return acting


def staff(where, name, code):
    from canbo.registry.models import Grade, Person, Post, Term

    person = Person.objects.create(
        full_name=name, code=code, birth_date=date(1978, 5, 6), sex="male", is_party_member=True, recorded_at=RECORDED
    )
    post = Post.objects.create(body=where, position="other", title=f"Trưởng ban {code}", recorded_at=RECORDED)
    Term.objects.create(person=person, post=post, start=date(2023, 1, 1), years=5, recorded_at=RECORDED)
    for year in range(2022, 2026):
        Grade.objects.create(person=person, body=where, year=year, grade="good", recorded_at=RECORDED)


def count(votes):
    held = {"votes_convened": 21, "votes_excused": 0, "votes_present": 21, "votes_invalid": 0}
    return {"held_on": TODAY, **held, "votes_votes": votes, **ATTENDED}


def approved(acting):
    """Proposed by the group, submitted by the agency, reviewed by the Ministry, approved by the Prime Minister."""
    office = acting.office
    acting.enter(office.officer)
    acting.begin(
        "Bổ nhiệm qua Thủ tướng, nguồn tại chỗ",
        body="td",
        position="council_chair",
        held_on="19/11/2026",
        minutes="Thống nhất đề xuất",
    )
    acting.enter(office.ministry)
    acting.do(
        "Trình Thủ tướng chủ trương, gửi Bộ Nội vụ",
        document="1/TTr",
        submitted_on="20/11/2026",
        work="Một người, nguồn tại chỗ",
    )
    acting.do("Ghi thẩm định của Bộ Nội vụ về chủ trương", document="70/BNV", reviewed_on="23/11/2026")
    acting.do("Ghi văn bản Thủ tướng đồng ý chủ trương", document="900/TTg", approved_on="23/11/2026")


def voted(acting):
    """The four steps; the count of the third is the committee's alone."""
    office = acting.office
    acting.enter(office.officer)
    convened = {f"convened_step_{step}": 21 for step in range(1, 5)}
    acting.do(
        "Ghi danh sách triệu tập đã duyệt",
        party_document="31/ĐU",
        approved_on="24/11/2026",
        regulation="77/QĐ-BM",
        **convened,
    )
    acting.do("Lập ban kiểm phiếu", before=lambda: acting.page.get_by_label("counter").check())
    acting.do("Ghi danh sách người đủ tiêu chuẩn, điều kiện", candidates="an binh")
    said = {"announced": True, "minutes": "Biên bản"}
    acting.do("Ghi kết quả bước 1: hội nghị tập thể lãnh đạo", **count("an: 10\nbinh: 7"), **said)
    acting.do("Ghi kết quả bước 2: hội nghị tập thể lãnh đạo mở rộng", **count("an: 12\nbinh: 7"), **said)
    acting.enter(office.counter)
    acting.do("Ghi kết quả bước 3: hội nghị cán bộ chủ chốt", **count("an: 15"), minutes_document="5/BB")
    acting.enter(office.officer)
    acting.do("Ghi ý kiến của cấp ủy", party_document="40/ĐU", agrees=True)
    acting.do("Ghi kết quả bước 4: hội nghị tập thể lãnh đạo", **count("an: 20"), **said)


def test_in_house_from_the_principle_to_the_new_chair(acting, look):
    from canbo.registry.models import Term

    office = acting.office
    approved(acting)
    assert "06/01/2027" in acting.told()  # thirty working days; 24 November and 1 January are days off
    look(acting.page, "prime-minister-in-house-approved")

    voted(acting)
    assert acting.state == "Đã giới thiệu, hoàn thiện hồ sơ để trình"
    assert "an: 15" not in acting.told()
    acting.do("Thẩm định tiêu chuẩn, điều kiện", **STANDARDS)
    acting.do("Ghi thành phần hồ sơ", examination_date=TODAY, initial_file_reused=False, **ITEMS, **DATED)

    acting.enter(office.ministry)
    acting.do(SUBMIT, report="Đề nghị bổ nhiệm Chủ tịch")
    assert not acting.may(APPOINT)
    acting.do("Ghi thẩm định của Bộ Nội vụ về nhân sự", document="80/BNV", reviewed_on=TODAY)
    assert "Thủ tướng Chính phủ" in acting.blocked(APPOINT)
    acting.do("Cho ý kiến trước", agrees=True, document="950/TTg")
    acting.do(APPOINT, number="9/QĐ-BM", decided_on=TODAY, effective_on="01/12/2026", years=5)
    assert acting.state == "Đã bổ nhiệm"
    term = Term.objects.current().get(person__code="an", post__position="council_chair")
    assert (term.start, term.ends_on) == (date(2026, 12, 1), date(2031, 12, 1))


def test_another_post_is_sent_to_its_own_procedure(acting, console):
    acting.enter(acting.office.officer)
    acting.page.goto(f"{acting.site}/cases/begin/appointment-prime-minister-in-house/?body=ct")
    assert acting.page.locator('select[name="position"] option[value="general_director"]').count() == 0
    acting.fill(position="company_chair", held_on="19/11/2026", minutes="x")
    acting.page.locator("main form button.button").click()
    assert "hãy dùng quy trình của Điều 12 hoặc Điều 13" in acting.told()
    assert "/receipt/" not in acting.page.url
    assert all("400" in complaint for complaint in console)
    console.clear()
