"""Articles 14 and 15 on the pages: acting, moved, led by the owner's agency, through the Prime Minister."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.browser.appointing import BARS, DATED, ITEMS, STANDARDS, begin, left, to_the_decision
from tests.cases.office import RECORDED, Office


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    office = Office()
    office.settle_all()
    office.settle(reading_10_5="good")
    acting = Acting(office, page, live_server.url, settings)
    acting.on("2026-11-27")
    return acting


def deputy_of(company):
    from canbo.registry.models import Person, Post, Term

    person = Person.objects.create(
        full_name="Lê Thành An (mẫu)", code="an", birth_date=date(1978, 5, 6), sex="male", recorded_at=RECORDED
    )
    post = Post.objects.create(body=company, position="other", title="Phó tổng giám đốc", recorded_at=RECORDED)
    Term.objects.create(person=person, post=post, start=date(2023, 1, 1), years=5, recorded_at=RECORDED)
    return person


def test_acting_in_an_empty_post(acting, look):
    from canbo.registry.models import Term

    office = acting.office
    left(office.director)
    deputy = deputy_of(office.company)
    acting.enter(office.officer)
    begin(
        acting,
        "delegation/?person=an&body=ct",
        position="general_director",
        capacity="Phó tổng giám đốc",
        reason="Chưa kiện toàn",
    )
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True, document="1/BM")
    acting.enter(office.council)
    acting.do(
        "Quyết định giao quyền",
        number="5/NQ",
        decided_on="27/11/2026",
        effective_on="01/12/2026",
        until="30/06/2027",
    )
    assert acting.state == "Đang được giao quyền"
    assert "30/06/2027" in acting.told()
    look(acting.page, "delegated")
    acting.do("Thôi giao quyền", number="6/NQ", decided_on="27/11/2026", why="filled")
    assert acting.state == "Đã thôi giao quyền"
    assert Term.objects.filter(person=deputy).count() == 1


MOVE = {
    "post_changes_by_reorganisation": True,
    "position": "council_member",
    "reorganisation": "Quyết định 12/QĐ-BM sáp nhập Tổng công ty Sông Lam",
}
MOVES = ("Quyết định chuyển chức vụ", "Quyết định không chuyển")


def test_moved_after_a_merger(acting, look):
    office = acting.office
    acting.enter(office.officer)
    begin(acting, "conversion/?person=hoa&body=td", rank_of_present_post="equivalent", **MOVE)
    assert (acting.state, acting.may(MOVES[0])) == ("Đã đề xuất, chờ quyết định", False)
    acting.enter(office.ministry)
    acting.do(MOVES[0], number="4/QĐ-BM", decided_on="27/11/2026", effective_on="01/12/2026")
    assert acting.state == "Đã chuyển chức vụ"
    look(acting.page, "conversion-moved")
    acting.on("2026-12-01")
    acting.page.goto(f"{acting.site}/persons/hoa/")
    acting.page.get_by_text("Bảng nhiệm kỳ").click()
    assert "30/11/2026 Chuyển chức vụ khi tổ chức lại, nhiệm kỳ tính tiếp" in acting.told()
    assert "Thành viên Hội đồng thành viên · Tập đoàn Bình Minh (mẫu)" in acting.told()
    look(acting.page, "conversion-person")


def test_from_a_lower_post_nobody_is_moved(acting):
    office = acting.office
    acting.enter(office.officer)
    begin(acting, "conversion/?person=hoa&body=td", rank_of_present_post="lower", **MOVE)
    acting.enter(office.ministry)
    assert "luật trả lời khác" in acting.blocked(MOVES[0])
    acting.do(MOVES[1], decided_on="27/11/2026", reasons="Phải qua quy trình bổ nhiệm nguồn từ nơi khác")
    assert acting.state == "Không chuyển"


def test_the_owners_agency_leads_where_no_leaders_are_left(acting, look):
    from canbo.registry.models import Term

    office = acting.office
    left(office.director)
    person = deputy_of(office.company)
    acting.enter(office.officer)
    begin(
        acting,
        "appointment-owner-led/?person=an&body=ct",
        position="general_director",
        enterprise_newly_established=False,
        leadership_disunited_and_in_breach=False,
        no_leaders_left=True,
        post_changes_by_reorganisation=False,
        source_of_candidate="elsewhere",
        work="Điều hành tổng công ty",
        reason="Ban lãnh đạo gặp tai nạn",
    )
    look(acting.page, "owner-led-proposed")
    acting.enter(office.council)
    acting.do("Đồng ý chủ trương bổ nhiệm", document="9/CT", approved_on="23/11/2026")
    assert "06/01/2027" in acting.told()  # thirty working days; 24 November and 1 January are days off
    acting.enter(office.officer)
    acting.do(
        "Ghi ý kiến bằng văn bản của nơi công tác", workplace_document="1/CV", answered_on="25/11/2026", agrees=True
    )
    acting.do("Ghi buổi gặp nhân sự", held_on="27/11/2026", agrees=True, minutes="Đã trao đổi")
    assert "ý kiến bằng văn bản của cấp ủy" in acting.blocked("Trình cấp có thẩm quyền")
    acting.do("Ghi ý kiến của cấp ủy", party_document="2/ĐU", agrees=True)
    acting.do("Thẩm định tiêu chuẩn, điều kiện", months_in_equivalent_post=30, **STANDARDS, **BARS)
    acting.do(
        "Ghi thành phần hồ sơ",
        examination_date="27/11/2026",
        initial_file_reused=False,
        dossier_new_content=False,
        **ITEMS,
        **DATED,
    )
    to_the_decision(acting)
    look(acting.page, "owner-led-appointed")
    term = Term.objects.current().get(person=person, post__position="general_director")
    assert (term.start, term.years, term.number, term.post.body) == (date(2026, 12, 1), 5, 1, office.company)


def test_through_the_prime_minister_from_elsewhere(acting, look):
    from canbo.registry.models import Person, Term

    office = acting.office
    left(office.chair)
    office.clerk = office.user("officer", office.agency, username="clerk")
    Person.objects.create(
        full_name="Vũ Quang Bình (mẫu)", code="binh", birth_date=date(1978, 5, 6), sex="male", recorded_at=RECORDED
    )
    acting.enter(office.clerk)
    address = "appointment-prime-minister-outside/?person=binh&body=td"
    begin(acting, address, position="council_chair", workplace="Bộ Hai", reason="Kiện toàn")
    acting.do(
        "Trình Thủ tướng chủ trương, gửi Bộ Nội vụ", document="1/TTr", submitted_on="20/11/2026", work="một người"
    )
    acting.do("Ghi thẩm định của Bộ Nội vụ về chủ trương", document="70/BNV", reviewed_on="23/11/2026")
    acting.enter(office.ministry)
    acting.do("Ghi văn bản Thủ tướng đồng ý chủ trương", document="900/TTg", approved_on="23/11/2026")
    assert "06/01/2027" in acting.told()  # thirty working days; 24 November and 1 January are days off
    look(acting.page, "prime-minister-approved")
    acting.enter(office.clerk)
    acting.do(
        "Ghi ý kiến bằng văn bản của nơi công tác",
        workplace_document="1/CV",
        answered_on="25/11/2026",
        agrees=True,
    )
    acting.do("Ghi nhận xét của cấp ủy nơi công tác", party_document="2/ĐU", agrees=True)
    acting.do("Ghi buổi gặp nhân sự và trao đổi với doanh nghiệp", held_on="27/11/2026", agrees=True, minutes="x")
    acting.do("Thẩm định tiêu chuẩn, điều kiện", months_in_equivalent_post=30, **STANDARDS, **BARS)
    acting.do(
        "Ghi thành phần hồ sơ",
        examination_date="27/11/2026",
        initial_file_reused=False,
        dossier_new_content=False,
        **ITEMS,
        **DATED,
    )
    acting.do("Trình Thủ tướng, gửi báo cáo và hồ sơ đến Bộ Nội vụ", report="Đề nghị bổ nhiệm")
    acting.do("Ghi thẩm định của Bộ Nội vụ về nhân sự", document="80/BNV", reviewed_on="27/11/2026")
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True, document="950/TTg")
    acting.do("Quyết định bổ nhiệm", number="9/QĐ", decided_on="27/11/2026", effective_on="01/12/2026", years=5)
    assert acting.state == "Đã bổ nhiệm"
    assert Term.objects.current().get(person__code="binh").post.position == "council_chair"
