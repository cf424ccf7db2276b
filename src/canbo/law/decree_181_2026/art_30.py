"""Article 30: how an assessment is carried out."""

from __future__ import annotations

from canbo.kernel import Article, duty, paper, power, scope

from . import readings_assessment as readings
from . import readings_discipline, readings_general
from .scopes import CONTROLLER_POST, MANAGER_POST, REPRESENTATIVE_POST

ARTICLE = Article(
    "181/2026:30",
    vi="Trình tự, thủ tục đánh giá",
    en="Procedure of assessment",
    rows=[
        scope("1", MANAGER_POST, vi="Người quản lý doanh nghiệp nhà nước", en="Managers of State-owned enterprises"),
        paper(
            "1.a",
            vi="Người quản lý viết bản tự nhận xét, đánh giá theo nội dung, tiêu chí và tự xếp loại.",
            en="The manager writes a self-assessment by content and criteria and proposes the own grade.",
        ),
        duty(
            "1.b", by="council_or_chairman", reading=readings.R30_1_B,
            vi="Hội đồng thành viên họp nhận xét, đánh giá; biên bản ghi thành phần và các ý kiến.",
            en="The Members' Council meets to assess; minutes record who took part and what was said.",
        ),
        paper(
            "1.c",
            vi="Ý kiến bằng văn bản của cấp ủy cùng cấp về kết quả đánh giá, xếp loại.",
            en="The written opinion of the Party committee of the same level on assessment and grade.",
        ),
        power(
            "1.d", who="council_or_chairman", reading=readings.R30_1_B,
            vi="Hội đồng thành viên, Chủ tịch công ty căn cứ ý kiến đó quyết định mức xếp loại theo thẩm quyền, hoặc"
            " báo cáo cấp trên xem xét, quyết định.",
            en="With that opinion the Members' Council or the Company Chairman decides on the grade within their"
            " authority, or reports to the higher level for decision.",
        ),
        scope(
            "2", REPRESENTATIVE_POST | CONTROLLER_POST, reading=(readings_discipline.R30_2, readings_general.R2_4),
            vi="Người đại diện phần vốn nhà nước, Kiểm soát viên", en="State-capital representatives and Controllers",
        ),
        paper(
            "2.a", reading=readings_general.R6_OWNER,
            vi="Người đó viết bản tự nhận xét, đánh giá, tự xếp loại và gửi cơ quan đại diện chủ sở hữu.",
            en="The person files a self-assessment with a proposed grade with the owner's agency.",
        ),
        power(
            "2.b", who="owner_agency", reading=readings.R30_1_B,
            vi="Khi cần, cơ quan đại diện chủ sở hữu hỏi ý kiến Hội đồng thành viên, Chủ tịch công ty về người đại diện.",
            en="If need be the owner's agency hears the Members' Council or the Company Chairman on a representative.",
        ),
        power(
            "2.c", who="owner_agency", reading=readings_general.R6_OWNER,
            vi="Theo tiêu chí và nhiệm vụ đã giao trong năm, cơ quan đại diện chủ sở hữu quyết định mức xếp loại.",
            en="By the criteria and the tasks set for the year the owner's agency decides on the grade.",
        ),
        duty(
            "3", by="authority",
            vi="Kết quả được lưu hồ sơ cá nhân và thông báo cho người được đánh giá.",
            en="The result goes into the personal file and is told to the person assessed.",
        ),
    ],
)  # fmt: skip
