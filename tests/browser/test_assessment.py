"""The director's year is graded on the pages, told, and corrected after the audit."""

import pytest
from tests.browser.acting import Acting
from tests.cases.office import Office


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    office = Office()
    office.settle_all()
    return Acting(office, page, live_server.url, settings)


def test_graded_and_corrected_after_the_audit(acting, look):
    office, page = acting.office, acting.page
    acting.on("2027-01-25")
    acting.enter(office.officer)
    acting.begin("Đánh giá, xếp loại người quản lý", "hoa", year_ended_on="31/12/2026", post="general_director")
    assert "31/12/2027" in acting.told()
    acting.do("Ghi điều kiện để đánh giá", enterprise_graded_on="20/01/2027", assessed_as_party_member=True)
    acting.enter(office.himself)
    look(page, "assessment-own")
    acting.do("Nộp bản tự nhận xét, tự xếp loại", assessment="Hoàn thành tốt nhiệm vụ", own_grade="excellent")
    acting.on("2027-02-05")
    acting.enter(office.officer)
    acting.do("Ghi biên bản họp nhận xét, đánh giá", held_on="01/02/2027", attended="7/7 thành viên", minutes="x")
    acting.do("Ghi ý kiến của cấp ủy cùng cấp", agrees=True, document="3-CV/ĐU")
    acting.enter(office.council)
    assert "ý kiến trước" in acting.blocked("Quyết định mức xếp loại")
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True, document="2/BM")
    acting.enter(office.council)
    acting.do("Quyết định mức xếp loại", number="5/QĐ-HĐTV", decided_on="05/02/2027", grade="good")
    look(page, "graded")
    acting.do("Lưu hồ sơ, thông báo kết quả", told_on="05/02/2027")
    acting.on("2027-04-02")
    acting.enter(office.officer)
    acting.do("Đối chiếu báo cáo tài chính đã kiểm toán", audited_report_differs=True, difference_affects_grade=True)
    acting.enter(office.council)
    acting.do(
        "Điều chỉnh xếp loại sau kiểm toán",
        number="8/QĐ-HĐTV",
        decided_on="02/04/2027",
        grade="fulfilled",
        reason="Lợi nhuận thấp hơn",
    )
    acting.do("Lưu hồ sơ, thông báo việc điều chỉnh", told_on="02/04/2027")
    assert acting.state == "Đã kết thúc"

    from canbo.registry.models import Grade

    assert Grade.objects.current().get(person=office.director, year=2026).grade == "fulfilled"
