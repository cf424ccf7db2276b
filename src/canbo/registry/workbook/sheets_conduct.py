"""The sheets about how persons did, what was found and decided about them, and what bodies attest."""

# ruff: noqa: E501 - one line a column is what is read

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Words
from canbo.law.decree_181_2026.art_36 import ARTICLE as SUSPENSION
from canbo.law.facts import BOOK
from canbo.law.histories import FINDING_FACTS
from canbo.registry.choices import GradeValue, InspectionKind, ProceedingKind, RecordKind, SanctionForm
from canbo.registry.models import (
    Attestation,
    ConfidenceRound,
    Finding,
    Grade,
    Inspection,
    Proceeding,
    Sanction,
    Suspension,
)

from .columns import Choices, Sheet, choice, citation, day, listed, name, text, whole, yes_no
from .sheets_office import OF_BODY, OF_PERSON, body, person

_LARGEST = 1_000_000


def _points(article: str, paths: list[str]) -> Choices:
    places = [Citation.parse(f"{article}.{path}") for path in paths]
    return tuple((str(place), Words(place.vi(short=True), place.en(short=True))) for place in places)


_SUSPENSION_GROUNDS = _points("181/2026:36", [row.path for row in SUSPENSION.rows if row.path.startswith("2.")])
_FINDINGS: Choices = tuple((fact, Words(BOOK.get(fact).vi, BOOK.get(fact).en)) for fact in FINDING_FACTS)

GRADES = Sheet(
    "grades",
    Words("Xếp loại", "Grades"),
    Words("Xếp loại hằng năm.", "Yearly grades."),
    Grade,
    (
        person(),
        body(),
        whole("year", "Năm", "Year", ("Năm được đánh giá.", "The year assessed."), "2025", required=True, low=1950, high=2150),
        choice("grade", "Mức xếp loại", "Grade", ("Chọn trong danh mục.", "Choose from the list."),
               "Hoàn thành tốt nhiệm vụ", required=True, choices=listed(GradeValue)),
        day("decided_on", "Ngày kết luận", "Decided on", ("Ngày có kết quả xếp loại.", "The day of the result."), "31/03/2026"),
    ),
    ("person", "body", "year"),
    (OF_PERSON, OF_BODY),
)  # fmt: skip

CONFIDENCE_ROUNDS = Sheet(
    "confidence_rounds",
    Words("Tín nhiệm", "Confidence rounds"),
    Words("Kết quả mỗi lần lấy phiếu tín nhiệm.", "The result of each round of confidence votes."),
    ConfidenceRound,
    (
        person(),
        body(),
        day("held_on", "Ngày lấy phiếu", "Held on", ("Ngày/tháng/năm.", "Day/month/year."), "29/10/2026", required=True),
        whole("cast", "Số phiếu", "Votes cast", ("Tổng số phiếu thu về.", "All votes cast."), "21", required=True,
              low=1, high=_LARGEST, fact="confidence_votes_cast"),
        whole("low", "Số phiếu tín nhiệm thấp", "Low votes", ("Không nhiều hơn số phiếu.", "No more than the votes cast."),
              "4", required=True, high=_LARGEST, fact="low_confidence_votes"),
    ),
    ("person", "body", "held_on"),
    (OF_PERSON, OF_BODY),
)  # fmt: skip

SANCTIONS = Sheet(
    "sanctions",
    Words("Kỷ luật", "Sanctions"),
    Words("Quyết định kỷ luật, của Đảng và về chức vụ.", "Disciplinary decisions, of the Party and on the office."),
    Sanction,
    (
        person(),
        choice("form", "Hình thức", "Form", ("Chọn trong danh mục.", "Choose from the list."), "Khiển trách",
               required=True, choices=listed(SanctionForm)),
        yes_no("is_party", "Kỷ luật đảng", "Of the Party", ("Có: kỷ luật đảng; Không: kỷ luật hành chính.", "Yes: of the Party; no: on the office."),
               "Không", required=True),
        day("effective_on", "Hiệu lực từ", "Effective on", ("Ngày quyết định có hiệu lực.", "The day the decision takes effect."), "15/01/2026", required=True),
        yes_no("duty_related", "Liên quan nhiệm vụ", "Duty-related",
               ("Liên quan đến nhiệm vụ của chức vụ; để trống nếu quyết định không nói.", "Tied to the tasks of the post; empty where the decision does not say."), "Có"),
        day("announced_on", "Ngày công bố", "Announced on",
            ("Ngày công bố quyết định kỷ luật đảng.", "The day a decision of the Party was announced."), "17/01/2026"),
        day("ended_on", "Chấm dứt từ", "Ended on",
            ("Bị hủy hoặc thay thế từ ngày này; hết 12 tháng thì không ghi.", "Annulled or replaced from this day; not the end of the twelve months."), "20/05/2026"),
        text("decision_number", "Số quyết định", "Decision number", ("Số, ký hiệu.", "Number and sign."), "31/QĐ-KL", longest=80),
    ),
    ("person", "form", "is_party", "effective_on"),
    (OF_PERSON,),
)  # fmt: skip

PROCEEDINGS = Sheet(
    "proceedings",
    Words("Việc đang xem xét", "Proceedings"),
    Words("Việc xem xét, điều tra, thanh tra về chính người đó.", "Reviews, investigations and inspections of the person's own conduct."),
    Proceeding,
    (
        person(),
        choice("kind", "Loại việc", "Kind", ("Chọn trong danh mục.", "Choose from the list."), "Xem xét, xử lý kỷ luật",
               required=True, choices=listed(ProceedingKind)),
        day("start", "Từ ngày", "From", ("Ngày bắt đầu.", "The first day."), "02/10/2026", required=True),
        day("end", "Đến ngày", "To", ("Ngày cuối, tính cả ngày đó; để trống: còn tiếp.", "The last day, included; empty: it goes on."), "30/10/2026"),
        name("body_in_charge", "Cơ quan thụ lý", "Body in charge", ("Nơi đang xem xét.", "Who is considering it."), "Ủy ban kiểm tra (mẫu)"),
    ),
    ("person", "kind", "start"),
    (OF_PERSON,),
)  # fmt: skip

SUSPENSIONS = Sheet(
    "suspensions",
    Words("Tạm đình chỉ", "Suspensions"),
    Words("Tạm đình chỉ công tác.", "Temporary suspensions from work."),
    Suspension,
    (
        person(),
        day("start", "Từ ngày", "From", ("Ngày đầu tạm đình chỉ.", "The first day of it."), "06/11/2026", required=True),
        citation("ground", "Căn cứ", "Ground", ("Điểm của khoản 2 Điều 36 Nghị định 181.", "The point of Article 36(2) of Decree 181."),
                 "điểm d khoản 2 Điều 36", required=True, choices=_SUSPENSION_GROUNDS),
        day("until", "Đến ngày", "Until", ("Ngày cuối, tính cả ngày đó; để trống: theo cơ quan yêu cầu.", "The last day, included; empty: it follows the requesting body."), "20/11/2026"),
        day("revoked_on", "Đi làm lại từ", "Back at work", ("Ngày đầu tiên đi làm lại khi hủy tạm đình chỉ.", "The first day back, when it is revoked."), "16/11/2026"),
        text("decision_number", "Số quyết định", "Decision number", ("Số, ký hiệu.", "Number and sign."), "77/QĐ", longest=80),
    ),
    ("person", "start"),
    (OF_PERSON,),
)  # fmt: skip

FINDINGS = Sheet(
    "findings",
    Words("Kết luận", "Findings"),
    Words("Kết luận của cấp có thẩm quyền và việc đã ghi nhận.", "Findings of the authority and recorded acts."),
    Finding,
    (
        person(),
        choice("fact", "Nội dung", "Finding", ("Chọn trong danh mục.", "Choose from the list."),
               BOOK.get("found_degenerate").vi, required=True, choices=_FINDINGS),
        yes_no("value", "Đúng hay không", "True or not", ("Có: đã kết luận là đúng; Không: đã kết luận là không.", "Yes: found to be so; no: found not to be so."),
               "Có", required=True),
        day("found_on", "Ngày kết luận", "Found on", ("Ngày/tháng/năm.", "Day/month/year."), "02/11/2026", required=True),
        day("until", "Đến ngày", "Until", ("Ngày cuối còn đúng, tính cả ngày đó.", "The last day it holds, included."), "31/12/2026"),
        name("found_by", "Nơi kết luận", "Found by", ("Cơ quan, người kết luận.", "The body or person who found it."), "Ban kiểm soát (mẫu)"),
        citation("citation", "Điều khoản", "Provision", ("Nếu kết luận có viện dẫn.", "Where the finding names one."), "181/2026:35.1.đ"),
    ),
    ("person", "fact", "found_on"),
    (OF_PERSON,),
)  # fmt: skip

INSPECTIONS = Sheet(
    "inspections",
    Words("Thanh tra", "Inspections"),
    Words("Thanh tra, kiểm toán doanh nghiệp.", "Inspections and audits of the enterprise."),
    Inspection,
    (
        body(),
        choice("kind", "Loại", "Kind", ("Chọn trong danh mục.", "Choose from the list."), "Kiểm toán", required=True, choices=listed(InspectionKind)),
        day("start", "Từ ngày", "From", ("Ngày bắt đầu.", "The first day."), "22/10/2026", required=True),
        day("end", "Đến ngày", "To", ("Ngày cuối, tính cả ngày đó; để trống: còn tiếp.", "The last day, included; empty: it goes on."), "30/11/2026"),
        name("body_in_charge", "Cơ quan tiến hành", "Body in charge", ("Đoàn, cơ quan tiến hành.", "Who carries it out."), "Đoàn kiểm toán (mẫu)"),
    ),
    ("body", "kind", "start"),
    (OF_BODY,),
)  # fmt: skip

ATTESTATIONS = Sheet(
    "attestations",
    Words("Xác nhận", "Attestations"),
    Words("Xác nhận sổ đã đầy đủ đến một ngày: khi đó không ghi mới có nghĩa là không có.",
          "A body's word that its register is complete up to a day: only then does nothing recorded mean no."),
    Attestation,
    (
        body(),
        choice("kind", "Loại hồ sơ", "Kind of record", ("Chọn trong danh mục.", "Choose from the list."), "Kỷ luật", required=True, choices=listed(RecordKind)),
        day("complete_up_to", "Đầy đủ đến", "Complete up to", ("Tính cả ngày đó.", "That day included."), "31/10/2026", required=True),
        day("attested_on", "Ngày xác nhận", "Attested on", ("Không trước ngày được xác nhận.", "Not before the day attested."), "02/11/2026", required=True),
        name("signatory", "Người ký", "Signatory", ("Người ký xác nhận.", "Who signed."), "Người đứng đầu (mẫu)"),
    ),
    ("body", "kind", "complete_up_to"),
    (OF_BODY,),
)  # fmt: skip
