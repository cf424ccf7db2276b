"""Article 2: to which enterprises and persons the Decree applies."""

from __future__ import annotations

from canbo.kernel import Article, any_of, declaration, scope
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import CONTROLLER_POST, REPRESENTATIVE_POST

WHOLLY_STATE_OWNED = f.enterprise_class.isin("listed_group", "wholly_state")

ARTICLE = Article(
    "181/2026:2",
    vi="Đối tượng áp dụng",
    en="Applicability",
    rows=[
        scope(
            "1", f.enterprise_class.isin("listed_group", "wholly_state", "majority_state"),
            vi="Doanh nghiệp nhà nước: Nhà nước giữ trên 50 % vốn.",
            en="State-owned enterprises: the State holds more than half.",
        ),
        scope(
            "2", f.enterprise_class.isin("minority_state"),
            vi="Doanh nghiệp có vốn nhà nước: Nhà nước giữ từ 50 % vốn trở xuống.",
            en="Enterprises with State capital: the State holds half or less.",
        ),
        any_of(
            "3", kind="scope",
            vi="Người quản lý doanh nghiệp do Nhà nước nắm giữ 100 % vốn điều lệ",
            en="Managers of wholly State-owned enterprises",
        ),
        scope(
            "3.a", WHOLLY_STATE_OWNED & f.position.isin("council_chair"), reading=readings.R2_3_A,
            vi="Chủ tịch Hội đồng thành viên.", en="The Chairman of the Members' Council.",
        ),
        scope(
            "3.b", WHOLLY_STATE_OWNED & f.position.isin("company_chair"), reading=readings.R2_3_B,
            vi="Chủ tịch công ty, nơi không lập Hội đồng thành viên.",
            en="The Company Chairman, where there is no Members' Council.",
        ),
        scope(
            "3.c", WHOLLY_STATE_OWNED & f.position.isin("council_member"), reading=readings.R2_3_A,
            vi="Thành viên Hội đồng thành viên.", en="Members of the Members' Council.",
        ),
        scope(
            "3.d", WHOLLY_STATE_OWNED & f.position.isin("general_director"),
            vi="Tổng giám đốc, Giám đốc, trừ người được thuê.",
            en="The General Director or Director, unless hired.",
        ),
        scope("4", CONTROLLER_POST, reading=readings.R2_4, vi="Kiểm soát viên.", en="Controllers."),
        # Its two limbs, over half and up to half, leave no class of enterprise out: the post alone decides.
        scope(
            "5", REPRESENTATIVE_POST,
            vi="Người đại diện phần vốn nhà nước tại doanh nghiệp, dù Nhà nước giữ trên hay dưới 50 % vốn.",
            en="State-capital representatives, whether the State holds more or less than half.",
        ),
        declaration(
            "6",
            vi="Cơ quan, tổ chức, cá nhân khác có liên quan.", en="Other bodies and persons concerned.",
            why_vi="Không nêu ai; ai liên quan là do từng điều nói.",
            why_en="It names nobody; each article says whom it concerns.",
        ),
    ],
)  # fmt: skip
