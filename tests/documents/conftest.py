"""One full set of values for every paper: an invented director, an invented agency."""
# ruff: noqa: E501 - one paper, few lines

import datetime as dt
import re

import pytest

HASH = "9f2b4c6d8e0a1f3b5c7d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d"
ISSUED = {
    "parent": "Ủy ban nhân dân tỉnh Bắc Hà",
    "body": "Sở Công Thương",
    "place": "Bắc Hà",
    "date": dt.date(2027, 1, 5),
    "number": 5,
    "body_code": "SCT",
    "unit_code": "TCCB",
    "signer_form": "KT",
    "signer_for": "Giám đốc",
    "signer_title": "Phó Giám đốc",
    "signer_name": "Phạm Thị Thu Hằng",
    "recipients": ["Đảng ủy Tổng công ty Thủy lợi Bắc Hà (để báo cáo)"],
    "case": "2026-0001",
}
PERSON = {
    "person_name": "Nguyễn Đức Thượng",
    "sex": "male",
    "person_post": "Tổng giám đốc",
    "person_body": "Tổng công ty Thủy lợi Bắc Hà",
}
REASON = "Sức khỏe của tôi giảm sút, phải điều trị dài ngày.\nTôi không còn đủ điều kiện để điều hành doanh nghiệp."
COUNCIL = {
    "parent": "Bộ Xây dựng Ví dụ",
    "body": "Tổng công ty Thủy lợi Bắc Hà",
    "body_code": "HĐTV",
    "signer_form": "TM",
    "signer_for": "Hội đồng thành viên",
    "signer_title": "Chủ tịch",
}


def allowance():
    from canbo.documents.allowance import allowance as of
    from canbo.law.ask import ask

    facts = {"service_months": 127, "service_odd_days": 0, "leaves_voluntarily": True, "monthly_wage": 12_345_678}
    return of(ask("discontinuation-allowance", facts, dt.date(2025, 3, 1)))


def values() -> dict[str, dict]:
    base = ISSUED | PERSON | {"filed_on": "2026-12-03", "held_on": "2026-12-09", "ground": "181/2026:34.1.c"}
    findings = [
        {"provision": "181/2026:34.1.c", "verdict": "yes", "vi": "Có lý do chính đáng khác.", "en": "Has legitimate reasons."},
        {"provision": "181/2026:34.2.b", "verdict": "unknown", "vi": "Đang thanh tra, kiểm toán.", "en": "Under inspection."},
    ]  # fmt: skip
    decision = {
        "issuer": "Hội đồng thành viên Tổng công ty Thủy lợi Bắc Hà",
        "powers": ["Điều lệ tổ chức và hoạt động của Tổng công ty Thủy lợi Bắc Hà"],
        "proposer": "Trưởng ban Tổ chức cán bộ tại Tờ trình số 31/TTr-TCCB ngày 17 tháng 12 năm 2026",
        "effective_on": "2027-02-01",
        "votes_for": 5,
        "votes_against": 1,
        "opinion_giver": "Bộ Xây dựng Ví dụ",
        "opinion_document": "88/BXDVD-TCCB",
    }
    meeting = base | {
        "meeting": "Hội nghị tập thể lãnh đạo (bước 1)", "held_at": "Phòng họp số 2", "mode": "slip",
        "listed": ["Lê Thành An (an)", "Vũ Quang Bình (binh)"], "convened": 21, "excused": 1, "present": 19,
    }  # fmt: skip
    leaving = base | {"person_post": "Chuyên viên chính", "person_body": "Phòng Tổng hợp", "route": "request"}
    return {
        "resignation-letter": base
        | {"addressees": ["Hội đồng thành viên Tổng công ty Thủy lợi Bắc Hà"], "reason": REASON, "wished_from": "2027-02-01"},
        "receipt": base
        | {
            "procedure": "resignation", "event": "resignation_filed", "seq": 152, "hash": HASH,
            "recorded_at": "2026-12-03T09:15:07+07:00", "clocks": [{"clock": "talk", "due": "2026-12-17"}],
            "seal": f"2026-12-02:148:{HASH[::-1]}",
        },
        "talk-minutes": base
        | {
            "number": 7, "held_at": "Phòng họp số 2", "present": ["Bà Phạm Thị Thu Hằng, Phó Giám đốc", "Ông Nguyễn Đức Thượng"],
            "minutes": "Ông Thượng trình bày lý do.\nBộ phận tham mưu giải thích quyền và nghĩa vụ sau khi từ chức.",
            "stands_by_letter": True, "keeper_name": "Lê Văn Ký",
        },
        "report": base
        | {
            "addressees": ["Hội đồng thành viên"], "stands_by_letter": True, "findings": findings, "proposal": "accept",
            "report": "Hồ sơ đầy đủ.", "due": "2026-12-31",
        },
        "opinion-request": base | COUNCIL
        | {
            "addressees": ["Bộ Xây dựng Ví dụ", "Ban Cán sự Ví dụ"], "opinion_provision": "181/2026:6.1.c", "proposal": "accept",
            "report": "Hội đồng thành viên đã xem xét đơn và hồ sơ.", "reply_by": "2026-12-24",
        },
        "opinion": base
        | {
            "addressees": ["Hội đồng thành viên"], "opinion_provision": "181/2026:6.1.c", "agrees": True,
            "opinion": "Đề nghị bố trí người phụ trách.", "request_number": "15/HĐTV-TCCB", "requested_on": "2026-12-18",
        },
        "extension-notice": base | COUNCIL | {"reason": "Chờ kết luận của cơ quan kiểm toán.", "due": "2027-01-08"},
        "resignation-acceptance": base | COUNCIL | decision,
        "resignation-refusal": base | COUNCIL | decision | {"reasons": "Chưa có người thay thế.\nCông việc quý I còn dở dang."},
        "leaving-application": leaving | {"addressees": ["Giám đốc Sở Công Thương"], "reason": REASON},
        "leaving-notice": leaving | {"graded_on": "2026-12-28", "report": "Ông có quyền giải trình bằng văn bản.", "route": "failing"},
        "leaving-decision": leaving | decision
        | {"issuer": "Giám đốc Sở Công Thương", "allowance": 67_901_229, "votes_for": None, "votes_against": None, "opinion_giver": None},
        "personnel-decision": base | COUNCIL | decision
        | {
            "matter": "reappointed", "office": "Tổng giám đốc Tổng công ty Thủy lợi Bắc Hà", "new_term_end": "2032-01-31",
            "basis": "Điều 34 Bộ luật Lao động",
        },
        "leaving-refusal": leaving | {"ground": "46/2010:4.1.c.2", "reasons": "Còn 14 tháng phục vụ theo cam kết."},
        "convening-letter": meeting
        | {"addressees": ["Các thành viên tập thể lãnh đạo"], "composition": "Quyết định số 77/QĐ-BXDVD"},
        "meeting-minutes": meeting
        | {
            "away": ["Bà Phạm Thị Thu Hằng: điều trị nội trú"], "advisers": ["Ông Lê Văn Ký, Ban Tổ chức cán bộ"],
            "minutes": "Hội nghị thảo luận tiêu chuẩn.\nHội nghị thống nhất danh sách.", "told": True,
            "outcome": ["Lê Thành An: 12 phiếu, quá nửa"], "keeper_name": "Lê Văn Ký", "chair_name": "Phạm Thị Thu Hằng",
        },
        "count-record": meeting
        | {
            "issued": 19, "cast": 18, "invalid": 1, "against": 2, "box_hash": HASH, "kept_in": True,
            "counted": [{"who": "Lê Thành An (an)", "ballots": 12}, {"who": "Vũ Quang Bình (binh)", "ballots": 5}],
            "reasons": ["12 trên 20, quá nửa."], "counter_name": "Lê Văn Ký", "second_name": "Phạm Thị Thu Hằng",
        },
        "allowance-sheet": leaving | allowance()
        | {"decision_number": "12/QĐ-SCT", "decided_on": "2025-03-01", "effective_on": "2025-04-01", "keeper_name": "Lê Văn Ký"},
    }  # fmt: skip


@pytest.fixture(scope="session")
def samples() -> dict[str, dict]:
    return values()


UNSHOWN = {"sex", "signer_form", "body_code", "unit_code", "number", "law", "matter"}  # told in other words


@pytest.fixture(scope="session")
def told():
    """What a paper has to say: every value given to it, as it is written."""
    from canbo.documents.context import context

    def values_told(paper, given, lang):
        shown = context(paper, given, lang)
        for value in paper.values:
            said = shown[value.name]
            if value.name not in UNSHOWN and not isinstance(said, bool):
                for one in said if isinstance(said, tuple) else (said,):
                    yield from one.values() if isinstance(one, dict) else (one,)

    return values_told


@pytest.fixture(scope="session")
def bare():
    """Text as it compares whatever line it is broken on and whatever its capitals."""
    return lambda text: re.sub(r"[\s\u200b]+", "", text).casefold()
