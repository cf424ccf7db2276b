"""Relief and suspension on the pages, from the ground to the end; the person concerned looks on."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import Office


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    office = Office()
    office.settle_all()
    return Acting(office, page, live_server.url, settings)


def test_relieved_and_placed(acting, look):
    office = acting.office
    office.found("found_degenerate")
    acting.on("2026-11-23")
    acting.enter(office.officer)
    ground = {"ground": "181/2026:35.1.đ", "established_on": "20/11/2026", "evidence": "Kết luận số 12-KL/UBKT"}
    acting.begin("Miễn nhiệm", "hoa", before=lambda: look(acting.page, "relief-ground"), **ground)
    assert "07/12/2026" in acting.told()  # the tenth working day; 24 November is a day off
    assert "biên bản trao đổi" in acting.blocked("Đề xuất cấp có thẩm quyền")
    acting.on("2026-11-25")
    acting.do("Ghi biên bản trao đổi", held_on="24/11/2026", minutes="Đã trao đổi thẳng thắn")
    acting.do("Đề xuất cấp có thẩm quyền", report="Đề nghị miễn nhiệm")
    acting.enter(office.council)
    assert "ý kiến trước" in acting.blocked("Quyết định miễn nhiệm")
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True, document="812/BM-TCCB")
    acting.on("2026-11-27")
    acting.enter(office.council)
    decision = {"number": "20/QĐ-HĐTV", "decided_on": "27/11/2026", "effective_on": "01/12/2026"}
    acting.do("Quyết định miễn nhiệm", votes_for=5, votes_against=1, **decision)
    assert acting.state == "Đã miễn nhiệm, chờ bố trí"
    look(acting.page, "relieved")
    acting.on("2026-12-02")
    acting.enter(office.officer)
    acting.do("Ghi việc bố trí công tác", placement="professional", new_post_from="02/12/2026")
    assert acting.state == "Đã bố trí công tác"
    acting.enter(office.himself)
    assert "20/QĐ-HĐTV" in acting.told()
    assert "812/BM-TCCB" not in acting.told()

    from canbo.registry.models import Term

    left = Term.objects.current().get(person=office.director)
    assert (left.left_by, left.left_on) == ("relief", date(2026, 12, 1))


def test_suspended_contested_and_revoked(acting, look):
    office = acting.office
    office.found("shirks_duty")
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin(
        "Tạm đình chỉ công tác", "hoa", ground="181/2026:36.2.b", established_on="23/11/2026", evidence="Báo cáo 9"
    )
    acting.on("2026-11-25")
    acting.do("Tham mưu ban hành quyết định", report="Đề nghị tạm đình chỉ")
    acting.enter(office.council)
    decision = {"number": "7/QĐ-HĐTV", "decided_on": "25/11/2026", "effective_on": "25/11/2026"}
    acting.do("Quyết định tạm đình chỉ", before=lambda: look(acting.page, "suspend"), **decision)
    assert "07/01/2027" in acting.told()
    acting.enter(office.officer)
    acting.do("Ghi việc gửi, công bố quyết định", given_on="25/11/2026", sent_to="Ban Tổ chức")
    acting.enter(office.himself)
    acting.do("Đề nghị xem xét lại", reason="Tôi không né tránh nhiệm vụ")
    look(acting.page, "suspension-own")
    acting.on("2026-12-01")
    acting.enter(office.council)
    assert "căn cứ hủy bỏ" in acting.blocked("Quyết định hủy bỏ")
    acting.do("Trả lời đề nghị xem xét lại", document="9/HĐTV", wrong=True, reasons="Đã đủ giải trình")
    assert "04/12/2026" in acting.told()  # three working days of the answer that it was wrong
    acting.do("Quyết định hủy bỏ", number="8/QĐ-HĐTV", decided_on="01/12/2026", effective_on="02/12/2026")
    assert acting.state == "Đã hủy bỏ quyết định, chờ kết luận"
    look(acting.page, "suspension-revoked")
    acting.do("Khôi phục quyền lợi", number="9/QĐ-HĐTV", decided_on="01/12/2026", restored="Xếp loại, thi đua năm 2026")
    assert acting.state == "Đã khôi phục quyền lợi"


def test_suspended_for_ten_days_lapsed_and_found_wrong_afterwards(acting, look):
    office = acting.office
    office.found("shirks_duty")
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin(
        "Tạm đình chỉ công tác", "hoa", ground="181/2026:36.2.b", established_on="23/11/2026", evidence="Báo cáo 9"
    )
    acting.on("2026-11-25")
    acting.do("Tham mưu ban hành quyết định", report="Đề nghị tạm đình chỉ")
    acting.enter(office.council)
    decision = {"number": "7/QĐ-HĐTV", "decided_on": "25/11/2026", "effective_on": "25/11/2026"}
    acting.do("Quyết định tạm đình chỉ", until="09/12/2026", **decision)
    assert "09/12/2026" in acting.blocked("Ghi việc hết hiệu lực")
    look(acting.page, "suspended-ten-days")
    acting.on("2026-12-10")
    acting.enter(office.officer)
    acting.do("Ghi việc hết hiệu lực")
    assert acting.state == "Đã hết hiệu lực, trở lại công tác, chờ kết luận"
    acting.enter(office.himself)
    acting.do("Đề nghị xem xét lại", reason="Tôi không né tránh nhiệm vụ")
    acting.enter(office.council)
    answer = {"document": "9/HĐTV", "wrong": True, "reasons": "Đã đủ giải trình"}
    acting.do("Trả lời đề nghị xem xét lại sau khi hết hiệu lực", **answer)
    look(acting.page, "suspension-found-wrong")
    acting.do("Khôi phục quyền lợi", decided_on="10/12/2026", restored="Xếp loại, thi đua năm 2026")
    assert acting.state == "Đã khôi phục quyền lợi"
