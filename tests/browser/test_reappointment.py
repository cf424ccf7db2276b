"""Reappointment and extension on the pages: notice, file, votes, opinions, the decision and the term it changes."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import KINDS, Office

DATED = {f"dossier_item_{n}_dated_on": "20/12/2028" for n in (1, 2, 3, 4, 5, 6, 8, 10)}
ITEMS = {f"dossier_item_{n}": True for n in range(1, 11)}
FILE = {"examination_date": "01/02/2029", "dossier_items_3_6_cover_term": True, **ITEMS, **DATED}
ASSESSED = dict.fromkeys(
    ("fulfilled_term_duties", "meets_standards_of_post", "enterprise_needs_person", "fit_for_duties"), True
)


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    """The registers are attested until the end of 2029; the director's term of five years ends on 14 April 2029."""
    from canbo.registry.models import Attestation

    office = Office()
    office.settle_all()
    until = date(2029, 12, 31)
    for kind in KINDS:
        Attestation.objects.create(body=office.company, kind=kind, complete_up_to=until, attested_on=until)
    office.counter = office.user("officer", username="counter")
    return Acting(office, page, live_server.url, settings)


def count(votes, **numbers):
    return {"votes_votes": votes, **{f"votes_{name}": number for name, number in numbers.items()}}


def begun(acting, procedure):
    """Notice, self-assessment; the officer looks at the case."""
    office = acting.office
    acting.on("2028-11-01")
    acting.enter(office.officer)
    acting.begin(procedure, "hoa", term_end="14/04/2029")
    acting.enter(office.council)
    acting.on("2028-11-20")
    acting.do("Thông báo chuẩn bị hồ sơ")
    acting.on("2028-12-01")
    acting.enter(office.himself)
    acting.do("Nộp bản tự nhận xét, đánh giá", assessment="Hoàn thành nhiệm vụ nhiệm kỳ")
    acting.on("2028-12-21")
    acting.enter(office.officer)


def heard(acting):
    """The opinions of the Party committee and, where the post needs one, of the owner's agency."""
    acting.on("2029-01-22")
    acting.enter(acting.office.ministry)
    if acting.may("Cho ý kiến trước"):
        acting.do("Cho ý kiến trước", agrees=True, document="1/BM-TCCB")
    acting.enter(acting.office.officer)
    acting.do("Ghi ý kiến của cấp ủy", agrees=True, document="8-CV/ĐU")
    acting.on("2029-02-12")
    acting.enter(acting.office.council)


def terms(acting):
    from canbo.registry.models import Term

    return list(Term.objects.current().filter(person=acting.office.director).order_by("start"))


def test_reappointed_to_a_new_term(acting, look):
    begun(acting, "Bổ nhiệm lại")
    acting.do("Kiểm tra hồ sơ", before=lambda: look(acting.page, "file-check"), **FILE)
    counter = acting.page.get_by_label("counter")
    acting.do("Lập ban kiểm phiếu", before=counter.check)
    assert not acting.may("Ghi kết quả hội nghị cán bộ chủ chốt")
    acting.enter(acting.office.counter)
    votes = count("hoa: 6", convened=11, excused=0, present=11, invalid=0)
    acting.do("Ghi kết quả hội nghị cán bộ chủ chốt", held_on="20/12/2028", **votes)
    assert acting.state == "Đã họp cán bộ chủ chốt, chờ nhận xét, đánh giá"
    assert "(hoa): 6" not in acting.told()
    acting.page.get_by_role("link", name="Xem phần giữ kín").click()
    acting.page.get_by_role("button", name="lượt xem này được ghi lại").click()
    assert "(hoa): 6" in acting.told()
    acting.enter(acting.office.officer)
    assert acting.page.get_by_role("link", name="Xem phần giữ kín").count() == 0
    acting.enter(acting.office.council)
    assert "quá nửa" not in acting.told()
    proposal = "Nhận xét, đánh giá, đề xuất"
    said = {"report": "Đề nghị bổ nhiệm lại", "head": "not_asked", **ASSESSED}
    acting.do(proposal, before=lambda: look(acting.page, "proposal"), **said)
    acting.on("2029-01-11")
    acting.enter(acting.office.officer)
    votes = count("hoa: 4", members=7, convened=7, excused=0, present=7)
    acting.do("Ghi kết quả tập thể lãnh đạo", held_on="10/01/2029", **votes)
    assert acting.state == "Đã biểu quyết, chờ quyết định"
    heard(acting)
    decision = {"number": "4/QĐ-HĐTV", "decided_on": "10/02/2029", "effective_on": "15/04/2029"}
    acting.do("Quyết định bổ nhiệm lại", new_term_end="31/03/2032", **decision)
    assert acting.state == "Đã bổ nhiệm lại"
    look(acting.page, "reappointed")
    old, new = terms(acting)
    assert (old.left_by, new.start, new.end) == ("reappointment", date(2029, 4, 15), date(2032, 3, 31))


def test_below_half_it_is_reported_and_one_not_reappointed_is_given_other_work(acting, look):
    begun(acting, "Bổ nhiệm lại")
    acting.do("Lập ban kiểm phiếu", before=acting.page.get_by_label("counter").check)
    acting.enter(acting.office.counter)
    votes = count("hoa: 5", convened=11, excused=0, present=11, invalid=0)
    acting.do("Ghi kết quả hội nghị cán bộ chủ chốt", held_on="20/12/2028", **votes)
    assert acting.state == "Đã họp cán bộ chủ chốt, chờ nhận xét, đánh giá"
    acting.enter(acting.office.council)
    acting.do("Nhận xét, đánh giá, báo cáo để quyết định", report="Tín nhiệm thấp", head="not_asked", **ASSESSED)
    assert acting.state == "Đã báo cáo, chờ cấp có thẩm quyền quyết định"
    acting.do("Quyết định không bổ nhiệm lại", number="6/QĐ", decided_on="21/12/2028", reasons="Không đủ tín nhiệm")
    assert acting.state == "Không bổ nhiệm lại, chờ bố trí"
    look(acting.page, "not-reappointed")
    (term,) = terms(acting)
    assert (term.left_on, term.left_by) == (date(2029, 4, 15), "term_ended")
    work = {"kind": "professional", "other_work": "Ban Kế hoạch", "new_post_from": "15/04/2029"}
    acting.do("Ghi việc bố trí công tác khác", **work)
    assert acting.state == "Không bổ nhiệm lại, đã bố trí công tác khác"
    look(acting.page, "placed")


def test_extended_until_retirement(acting, look):
    director = acting.office.director
    director.retirement_date = date(2030, 4, 1)
    director.save()
    begun(acting, "Kéo dài thời gian giữ chức vụ")
    acting.do("Kiểm tra hồ sơ", **FILE)
    acting.on("2029-01-11")
    votes = count("hoa: 4", members=7, convened=7, excused=0, present=7)
    ballot = "Ghi kết quả bỏ phiếu kín của tập thể lãnh đạo"
    acting.do(ballot, before=lambda: look(acting.page, "extension-count"), held_on="10/01/2029", fit=True, **votes)
    heard(acting)
    decision = {"number": "5/QĐ-HĐTV", "decided_on": "10/02/2029", "effective_on": "15/04/2029"}
    acting.do("Quyết định kéo dài", until="01/04/2030", **decision)
    assert acting.state == "Đã kéo dài"
    (term,) = terms(acting)
    assert term.end == date(2030, 4, 1)


def test_a_reappointment_opened_by_mistake_lapses_and_an_extension_takes_its_place(acting, look):
    begun(acting, "Bổ nhiệm lại")
    lapse = "Dừng, thông báo không còn việc phải quyết định"
    said = {"why": "other_way", "since": "20/12/2028", "rests_on": "3/TTr-TCCB"}
    acting.do(lapse, before=lambda: look(acting.page, "lapse"), **said)
    assert acting.state == "Đã dừng, không còn việc phải quyết định"
    assert not acting.may(lapse)
    look(acting.page, "lapsed")
    before = terms(acting)
    acting.begin("Kéo dài thời gian giữ chức vụ", "hoa", term_end="14/04/2029")
    assert acting.state == "Sắp hết nhiệm kỳ, chờ thông báo"
    assert terms(acting) == before


def test_an_audited_enterprise_keeps_the_decision_until_that_body_is_consulted(acting, look):
    from tests.cases.office import at

    from canbo.registry.models import Inspection

    Inspection.objects.create(
        body=acting.office.company, kind="audit", start=date(2028, 12, 1), recorded_at=at("2028-12-02")
    )
    begun(acting, "Bổ nhiệm lại")
    acting.enter(acting.office.council)
    waiting = "mà chưa trao đổi với cơ quan ấy"
    acting.page.get_by_text("việc của các bước khác").click()
    assert waiting in acting.blocked("Quyết định bổ nhiệm lại")
    consult = "Ghi trao đổi với cơ quan thanh tra, kiểm toán"
    acting.do(consult, before=lambda: look(acting.page, "consult"), answered_on="19/12/2028", document="5/KTNN")
    acting.page.get_by_text("việc của các bước khác").click()
    assert waiting not in acting.blocked("Quyết định bổ nhiệm lại")
