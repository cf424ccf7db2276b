"""A representative is assigned on the pages: proposal, meeting, opinions, conditions, file, decision."""

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
    acting.do("Ghi buổi gặp và cam kết", held_on="24/11/2026", undertakes=True, minutes="Đã cam kết")
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
