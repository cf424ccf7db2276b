"""May this person be hired as General Director? What Articles 38 and 40 of Decree 181 ask beside Article 10."""

from __future__ import annotations

from .declare import AUTHORITY, COUNCIL, OWNER_AGENCY, Group

_g = Group("hiring")
defence_or_security_enterprise = _g.yes(
    "defence_or_security_enterprise",
    "doanh nghiệp nhà nước hoạt động trong lĩnh vực quốc phòng, an ninh",
    "the enterprise is a State-owned one in national defence or security",
    OWNER_AGENCY,
)
reputed_in_field = _g.yes(
    "reputed_in_field",
    "có kinh nghiệm, sản phẩm nổi bật và uy tín trong lĩnh vực của doanh nghiệp",
    "has experience, outstanding results and standing in the enterprise's field",
    COUNCIL,
)
meets_enterprise_law_standards = _g.yes(
    "meets_enterprise_law_standards",
    "đáp ứng tiêu chuẩn, điều kiện của Luật Doanh nghiệp đối với Tổng giám đốc, Giám đốc",
    "meets the standards and conditions that the Law on Enterprises sets for a General Director",
    COUNCIL,
)
meets_foreign_nationality_rules = _g.yes(
    "meets_foreign_nationality_rules",
    "thực hiện đúng quy định về quốc phòng, an ninh, bảo vệ bí mật và của cấp có thẩm quyền đối với người có thêm quốc tịch nước ngoài",
    "keeps the rules on defence, security and secrecy, and those of the authority, for one who also has a foreign nationality",
    AUTHORITY,
    act=("hoàn tất thủ tục về quốc phòng, an ninh, bảo vệ bí mật", "comply with the rules on defence, security and secrecy"),
)  # fmt: skip
