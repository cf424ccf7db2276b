"""Article 4: principles of management; one of them decides who decides when somebody holds several posts."""

from __future__ import annotations

from canbo.kernel import Article, Unsettled, Words, effect, principle, ref, when
from canbo.law import facts as f

from . import readings_appointment as readings
from .readings_general import R6_OWNER

OTHERS = f.highest_level_of_other_posts
# The rows of Articles 5 to 7 that give somebody the matter; the table they make stands in `authority`.
PRIME_MINISTER = ref("5.1") & f.reading_14.isin("decision")
OWNER_AGENCY = ref("6.1.a", "6.1.b", "6.1.d", "6.2.a", "6.3.a", "6.4") | (ref("6.2.b") & f.matter.isin("hiring_plan"))
COUNCIL = ref("7.1.a", "7.1.b", "7.2.a", "7.2.b")
HIGHEST_POST_DECIDES = when(
    OTHERS.isin("prime_minister") | PRIME_MINISTER,
    "prime_minister",
    when(
        OTHERS.isin("owner_agency") | OWNER_AGENCY,
        "owner_agency",
        when(
            OTHERS.isin("council_or_chairman") | COUNCIL,
            "council_or_chairman",
            Unsettled("181/2026:4.5", "choice"),
        ),
    ),
)

ARTICLE = Article(
    "181/2026:4",
    vi="Nguyên tắc quản lý người quản lý, Kiểm soát viên, người đại diện",
    en="Principles of managing managers, Controllers and representatives",
    rows=[
        principle(
            "1",
            vi="Đảng thống nhất lãnh đạo công tác cán bộ và quản lý cán bộ.",
            en="The Party leads personnel work and the management of cadres as one.",
            why=Words(
                "Việc cấp ủy cho ý kiến ở từng bước do từng điều quy định; khoản này không có điều kiện để tính.",
                "Where the Party committee is heard is for each article to say; this clause holds no test.",
            ),
        ),
        principle(
            "2",
            vi="Theo pháp luật doanh nghiệp, quản lý vốn nhà nước và pháp luật liên quan; có khác biệt thì theo luật"
            " chuyên ngành và phải bảo đảm quy định của cấp có thẩm quyền.",
            en="Enterprise law, the law on State capital and related law are followed; where they differ special law"
            " prevails, within the rules of the competent authority.",
            why=Words(
                "Xung đột giữa các luật do người áp dụng xác định; quy định được ưu tiên theo Điều 42 khoản 3 mới thay"
                " được kết quả tính.",
                "Which laws differ is found by whoever applies them; what replaces a computed answer is the rule that"
                " prevails under Article 42(3).",
            ),
        ),
        principle(
            "3", reading=R6_OWNER,
            vi="Tập trung dân chủ; rõ trách nhiệm tập thể và cá nhân, nhất là người đứng đầu; đẩy mạnh phân cấp, ủy"
            " quyền cho cơ quan đại diện chủ sở hữu trực tiếp.",
            en="Democratic centralism; the responsibility of the collective, of individuals and above all of the head"
            " is clear; power is passed down to the owner's agency concerned.",
            why=Words(
                "Cách phân công trách nhiệm nằm ở các Điều 5, 6, 7 và 12; khoản này chỉ nêu định hướng.",
                "Articles 5, 6, 7 and 12 lay out who answers for what; this clause only gives the direction.",
            ),
        ),
        effect(
            "4", ref("2.3", "2.4", "2.5"), reading=readings.R4_4,
            vi="Người quản lý, Kiểm soát viên, người đại diện không phải là cán bộ, công chức, viên chức.",
            en="Managers, Controllers and representatives are no cadres, civil servants or public employees.",
        ),
        # One post is asked about; a fact says how high the others go. Where neither has a level the clause is silent.
        effect(
            "5", HIGHEST_POST_DECIDES, reading=readings.R4_5,
            vi="Người đồng thời giữ nhiều chức vụ thuộc các cấp quản lý khác nhau: cấp quản lý chức vụ cao nhất xem xét,"
            " quyết định.",
            en="For one who holds several posts under different levels the level that manages the highest post"
            " considers and decides.",
        ),
    ],
)  # fmt: skip
