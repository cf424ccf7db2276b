"""What the stories of appointments on the pages share: the review, the file, an empty post, the first act."""

from datetime import date

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


def to_the_decision(acting):
    """Submitted by the office, agreed to by the ministry, decided by the council for five years."""
    acting.do("Trình cấp có thẩm quyền", report="Đề nghị bổ nhiệm")
    acting.enter(acting.office.ministry)
    acting.do("Cho ý kiến trước", agrees=True, document="950/BM")
    acting.enter(acting.office.council)
    acting.do("Quyết định bổ nhiệm", number="9/QĐ", decided_on="27/11/2026", effective_on="01/12/2026", years=5)
    assert acting.state == "Đã bổ nhiệm"
