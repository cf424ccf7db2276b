"""Article 3: what personnel work is, and the words used throughout."""

from __future__ import annotations

from canbo.kernel import Article, Words, any_of, declaration, definition
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import CONTROLLER_POST

ARTICLE = Article(
    "181/2026:3",
    vi="Giải thích từ ngữ",
    en="Interpretation of terms",
    rows=[
        declaration(
            "p1",
            vi="Mở đầu phần giải thích từ ngữ.", en="Introduces the terms that follow.",
            why_vi="Câu dẫn, không có nội dung để tính.", why_en="An opening line with nothing to compute.",
        ),
        any_of("1", kind="definition", vi="Công tác cán bộ", en="Personnel work"),
        # An extension is one outcome of the review for reappointment (Article 20(2) calls the person "under
        # consideration for reappointment", 17(5) gives both to the appointing authority), so it goes where that goes.
        definition(
            "1.a",
            f.matter.isin(
                "assessment", "planning", "appointment", "reappointment", "extension", "transfer", "resignation",
                "relief", "commendation", "discipline",
            ),
            reading=readings.R3_1_A,
            vi="Với người quản lý: đánh giá, quy hoạch, bổ nhiệm, bổ nhiệm lại (kể cả kéo dài), điều động, từ chức,"
            " miễn nhiệm, khen thưởng, kỷ luật.",
            en="For managers: assessment, planning, appointment, reappointment (extension included), transfer,"
            " resignation, relief, commendation, discipline.",
        ),
        # Article 34 lets a representative resign; what comes of it is ceasing to represent, which is listed here.
        definition(
            "1.b",
            f.matter.isin(
                "assessment", "assignment", "reassignment", "relief", "cessation", "resignation", "commendation",
                "discipline",
            ),
            reading=readings.R3_1_B,
            vi="Với người đại diện: đánh giá, cử, cử lại, miễn nhiệm, thôi đại diện (kể cả do từ chức), khen thưởng,"
            " kỷ luật.",
            en="For representatives: assessment, assignment, reassignment, relief, ceasing to represent (by"
            " resignation too), commendation, discipline.",
        ),
        definition(
            "1.c", f.matter.isin("suspension", "leaving_service", "retirement"),
            vi="Tạm đình chỉ công tác, thôi việc, nghỉ hưu.",
            en="Temporary suspension from work, leaving service, retirement.",
        ),
        definition(
            "2",
            vi="Bộ phận tham mưu là cơ quan làm công tác cán bộ của cấp có thẩm quyền.",
            en="The personnel advisory body does personnel work under the competent authority.",
            why=Words(
                "Chỉ tên bộ phận phải hành động; dùng ở các thời hạn và nhiệm vụ.",
                "It names who acts; deadlines and duties use the name.",
            ),
        ),
        definition(
            "3", CONTROLLER_POST, reading=readings.R2_4,
            vi="Kiểm soát viên do cơ quan đại diện chủ sở hữu bổ nhiệm, làm chuyên trách hoặc không chuyên trách.",
            en="Controllers are appointed by the owner's agency and serve full time or part time.",
        ),
    ],
)  # fmt: skip
