"""A representative is assigned on the pages, and reassigned: opinions, conditions, file, decision, or other work."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import RECORDED, Office

STANDARDS = {
    "meets_standards_of_post": True,
    "record_and_assets_verified": True,
    "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}
DATED = {f"dossier_item_{n}_dated_on": "02/11/2026" for n in (1, 2, 3, 4, 5, 6, 8, 10)}
FILE = {"examination_date": "26/11/2026", **{f"dossier_item_{n}": True for n in range(1, 11)}, **DATED}


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    from canbo.registry.models import Body, Person

    office = Office()
    Body.objects.create(
        code="cp", name="Công ty cổ phần Sông Cấm (mẫu)", kind="enterprise", enterprise_class="majority_state",
        owner_agency=office.agency, recorded_at=RECORDED,
    )  # fmt: skip
    Person.objects.create(
        full_name="Đỗ Thu Hà (mẫu)", code="ha", birth_date=date(1975, 5, 5), retirement_date=date(2035, 6, 1),
        sex="female", is_party_member=True, recorded_at=RECORDED,
    )  # fmt: skip
    office.clerk = office.user("officer", office.agency, username="clerk")
    return Acting(office, page, live_server.url, settings)


def test_assigned_until_the_boards_term_ends(acting, look):
    office, page = acting.office, acting.page
    acting.on("2026-11-26")
    acting.enter(office.clerk)
    page.goto(f"{acting.site}/cases/begin/assignment/?person=ha&body=cp")
    acting.fill(position="representative_full_time", board_term_end="30/06/2030", structure="một người, chuyên trách")
    page.locator("main form button.button").click()
    page.wait_for_url("**/receipt/")
    acting.case = page.url.removesuffix("receipt/")
    page.goto(acting.case)
    acting.do("Ghi buổi gặp và cam kết", held_on="26/11/2026", undertakes=True, minutes="Đã cam kết")
    acting.do(
        "Ghi ý kiến nơi công tác, kết quả thẩm tra lý lịch",
        answered_on="25/11/2026",
        agrees=True,
        background="Lý lịch rõ ràng",
    )
    acting.do("Thẩm định điều kiện", **STANDARDS)
    acting.do("Kiểm tra hồ sơ", **FILE)
    acting.do("Ghi ý kiến của cấp ủy", agrees=True, document="12-CV/ĐU")
    acting.enter(office.ministry)
    look(page, "assignment-heard")
    acting.do("Quyết định cử", number="7/QĐ-BM", decided_on="26/11/2026", effective_on="01/12/2026", years=5)
    assert acting.state == "Đã cử"
    look(page, "assigned")

    from canbo.registry.models import Term

    term = Term.objects.current().get(person__code="ha")
    assert (term.start, term.end) == (date(2026, 12, 1), date(2030, 6, 30))


@pytest.fixture
def serving(acting):
    """Hà, whose five years as a representative end on 1 March 2027; she signs in herself."""
    from canbo.registry.models import Body, Person, Post, Term

    where, ha = Body.objects.get(code="cp"), Person.objects.get(code="ha")
    post = Post.objects.create(body=where, position="representative_full_time", recorded_at=RECORDED)
    Term.objects.create(
        person=ha, post=post, start=date(2022, 3, 1), end=date(2027, 3, 1), years=5, number=1, recorded_at=RECORDED
    )
    acting.office.herself = acting.office.user("office_holder", username="ha", person=ha)
    return acting


def opened(acting):
    acting.enter(acting.office.clerk)
    acting.begin(
        "Cử lại người đại diện phần vốn nhà nước",
        person="ha",
        term_end="01/03/2027",
        post="representative_full_time",
    )


def assessed(acting):
    """She files her self-assessment; the clerk reviews, checks the file, records what the Party committee says."""
    acting.enter(acting.office.herself)
    acting.do("Nộp bản tự nhận xét, đánh giá", assessment="Hoàn thành nhiệm vụ cả thời hạn")
    assert not acting.may("Quyết định cử lại")
    acting.enter(acting.office.clerk)
    acting.do("Thẩm định điều kiện", fulfilled_tasks_this_term=True, **STANDARDS)
    acting.do("Kiểm tra hồ sơ", **FILE, dossier_items_3_6_cover_term=True)
    acting.do("Ghi ý kiến của cấp ủy", agrees=True, document="12-CV/ĐU")


def test_reassigned_until_the_boards_term_ends(serving, look):
    from canbo.registry.models import Term

    acting = serving
    acting.on("2026-11-26")
    opened(acting)
    assert "hạn 01/12/2026" in acting.told()  # ninety days before the term ends
    assert acting.page.locator(".steps .now.soon").count() == 1
    assessed(acting)
    acting.enter(acting.office.ministry)
    look(acting.page, "reassignment-heard")
    decision = {"number": "9/QĐ-BM", "decided_on": "26/11/2026", "effective_on": "01/03/2027"}
    acting.do("Quyết định cử lại", **decision, new_term_end="30/06/2030", board_term_end="30/06/2030")
    assert acting.state == "Đã cử lại"
    old, new = Term.objects.current().filter(person__code="ha").order_by("start")
    assert (old.left_on, old.left_by) == (date(2027, 3, 1), "reappointment")
    assert (new.start, new.end, new.number) == (date(2027, 3, 1), date(2030, 6, 30), 2)


def test_late_and_not_reassigned_until_other_work_is_found(serving, look):
    acting = serving
    acting.on("2026-11-26")
    opened(acting)
    acting.on("2026-12-04")
    acting.enter(acting.office.clerk)
    late = acting.page.locator(".steps .now.late")
    assert "quá 3 ngày làm việc" in late.inner_text()
    red, dot, due = acting.page.evaluate(
        """() => {
            const probe = document.body.appendChild(document.createElement("b"));
            probe.style.color = "var(--son)";
            const of = (found) => getComputedStyle(found).color;
            const late = [".steps .late svg", ".steps .late .due"].map((path) => document.querySelector(path));
            const colors = [probe, ...late].map(of);
            probe.remove();
            return colors;
        }"""
    )
    assert dot == due == red
    look(acting.page, "reassignment-late")
    acting.do("Nộp bản tự nhận xét, đánh giá", assessment="Gửi chậm")
    assert acting.page.locator(".steps .late").count() == 0
    assert "chờ ý kiến cấp ủy" in acting.state
    acting.do("Ghi ý kiến của cấp ủy", agrees=False, document="13-CV/ĐU")
    acting.enter(acting.office.ministry)
    acting.do("Quyết định không cử lại", document="8/QĐ-BM", decided_on="04/12/2026", reasons="Thay đổi cơ cấu")
    assert acting.state == "Không cử lại, chờ bố trí"
    acting.do("Ghi việc bố trí, giải quyết chế độ", other_work="Vụ Tài chính", settled_on="04/12/2026")
    assert acting.state == "Đã bố trí hoặc giải quyết chế độ"


def test_the_year_of_a_representative_is_graded_told_and_closed(serving, look):
    from canbo.registry.models import Grade

    office = serving.office
    serving.on("2027-01-25")
    serving.enter(office.clerk)
    serving.begin(
        "Đánh giá, xếp loại người đại diện, Kiểm soát viên",
        "ha",
        year_ended_on="31/12/2026",
        post="representative_full_time",
    )
    serving.do(
        "Ghi điều kiện để đánh giá",
        annual_report_published_on="20/01/2027",
        enterprise_graded_on="20/01/2027",
        assessed_as_party_member=True,
    )
    serving.enter(office.herself)
    serving.do("Nộp bản tự nhận xét, tự xếp loại", assessment="Hoàn thành tốt nhiệm vụ", own_grade="good")
    serving.enter(office.clerk)
    serving.do("Ghi ý kiến của Hội đồng thành viên, Chủ tịch công ty", council_document="3/HĐTV", opinion="Nhất trí")
    serving.enter(office.ministry)
    serving.do("Quyết định mức xếp loại", number="5/QĐ-BM", decided_on="25/01/2027", grade="good")
    look(serving.page, "representative-graded")
    serving.do("Lưu hồ sơ, thông báo kết quả", told_on="25/01/2027")
    serving.enter(office.clerk)
    serving.do("Đối chiếu báo cáo tài chính đã kiểm toán", audited_report_differs=False, difference_affects_grade=False)
    serving.do("Kết thúc đợt đánh giá")
    assert serving.state == "Đã kết thúc"
    assert Grade.objects.current().get(person__code="ha", year=2026).grade == "good"
