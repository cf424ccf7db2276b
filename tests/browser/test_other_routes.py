"""Powers of an empty post are delegated on the pages; a chairman comes from elsewhere through the Prime Minister."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import RECORDED, Office

STANDARDS = dict.fromkeys(
    (
        "meets_standards_of_post",
        "planned_for_post",
        "record_and_assets_verified",
        "relevant_experience",
        "first_or_higher_post",
        "can_serve_full_term",
        "fit_for_duties",
        "graded_good_last_three_years",
    ),
    True,
)
BARS = dict.fromkeys(
    ("barred_from_office", "barred_from_higher_post", "disciplinary_proceedings_pending", "under_criminal_proceedings"),
    False,
)
ITEMS = {f"dossier_item_{number}": True for number in range(1, 11)}
DATED = {f"dossier_item_{number}_dated_on": "02/11/2026" for number in (1, 2, 3, 4, 5, 6, 8, 10)}


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    office = Office()
    office.settle_all()
    office.settle(reading_10_5="good")
    acting = Acting(office, page, live_server.url, settings)
    acting.on("2026-11-27")
    return acting


def left(person):
    from canbo.registry.models import Term

    Term.objects.current().get(person=person).correct(left_on=date(2026, 11, 1), left_by="retirement")


def begin(acting, address, **fields):
    acting.page.goto(f"{acting.site}/cases/begin/{address}")
    acting.fill(**fields)
    acting.page.locator("main form button.button").click()
    acting.page.wait_for_url("**/receipt/")
    acting.case = acting.page.url.removesuffix("receipt/")
    acting.page.goto(acting.case)


def test_acting_in_an_empty_post(acting, look):
    from canbo.registry.models import Person, Post, Term

    office = acting.office
    left(office.director)
    deputy = Person.objects.create(full_name="Lê Thành An (mẫu)", code="an", recorded_at=RECORDED)
    post = Post.objects.create(body=office.company, position="other", title="Phó tổng giám đốc", recorded_at=RECORDED)
    Term.objects.create(person=deputy, post=post, start=date(2023, 1, 1), years=5, recorded_at=RECORDED)
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
    assert "01/12/2027" in acting.told()
    look(acting.page, "delegated")
    acting.do("Thôi giao quyền", number="6/NQ", decided_on="27/11/2026", why="filled")
    assert acting.state == "Đã thôi giao quyền"
    assert Term.objects.filter(person=deputy).count() == 1


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
    acting.do("Ghi buổi gặp nhân sự và trao đổi với doanh nghiệp", held_on="26/11/2026", agrees=True, minutes="x")
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
