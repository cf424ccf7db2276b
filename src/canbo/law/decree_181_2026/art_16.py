"""Article 16: the ten items of a file of appointment, how old they may be, and when an earlier file will do."""

from __future__ import annotations

from functools import reduce
from operator import and_

from canbo.kernel import Article, condition, effect, paper, power, ref, shifted, when
from canbo.kernel.expr import Expr, Fact
from canbo.law import facts as f

from . import readings_routes as readings

MONTHS_AN_ITEM_LASTS = 6
MONTHS_A_FILE_LASTS = 6
AGEING = (
    f.dossier_item_1_dated_on,
    f.dossier_item_2_dated_on,
    f.dossier_item_3_dated_on,
    f.dossier_item_4_dated_on,
    f.dossier_item_5_dated_on,
    f.dossier_item_6_dated_on,
    f.dossier_item_8_dated_on,
    f.dossier_item_10_dated_on,
)


def fresh(dated_on: Fact) -> Expr:
    """Whether an item is young enough; in a file used again its age is that of the day the file was first submitted."""
    lasts_until = shifted(dated_on, MONTHS_AN_ITEM_LASTS, "month")
    examined = when(ref("16.10.p3"), f.initial_file_submitted_on, f.examination_date)
    return (dated_on <= f.examination_date) & (lasts_until >= examined)


ARTICLE = Article(
    "181/2026:16",
    vi="Hồ sơ bổ nhiệm",
    en="The file of appointment",
    rows=[
        condition(
            "1", f.dossier_item_1,
            vi="Tờ trình, biên bản họp, tổng hợp kết quả kèm biên bản kiểm phiếu từng bước.",
            en="The submission, minutes, and the results with the count record of each step.",
        ),
        condition(
            "2", f.dossier_item_2, reading=readings.R16_2,
            vi="Sơ yếu lý lịch tự khai, có ảnh màu 4x6, được cơ quan quản lý cán bộ xác nhận, đóng dấu.",
            en="The personal record, declared by the person, with a 4x6 colour photograph, certified and stamped.",
        ),
        condition(
            "3", f.dossier_item_3,
            vi="Nhận xét, đánh giá của tập thể lãnh đạo theo phân cấp quản lý cán bộ.",
            en="The assessment by the leadership collective of the body that manages the person.",
        ),
        paper("3.a", vi="Nói về đạo đức, lối sống, ý thức kỷ luật, đoàn kết.",
              en="It speaks of morals, way of life, discipline and unity."),
        paper("3.b", vi="Nói về năng lực, kết quả, sản phẩm cụ thể, hạn chế, khuyết điểm, vi phạm (nếu có).",
              en="It speaks of ability, results and products, and of any shortcomings and breaches."),
        paper("3.c", vi="Nói về uy tín và triển vọng phát triển.", en="It speaks of prestige and prospects."),
        condition(
            "4", f.dossier_item_4, reading=readings.R16_4,
            vi="Nhận xét của chi bộ hoặc đảng ủy cơ sở nơi công tác.",
            en="The comments of the Party cell or grassroots committee at the place of work.",
        ),
        condition(
            "5", f.dossier_item_5, reading=readings.R16_4,
            vi="Nhận xét của cấp ủy nơi cư trú về bản thân và gia đình.",
            en="The comments of the Party committee at the place of residence on person and family.",
        ),
        condition(
            "6", f.dossier_item_6,
            vi="Bản tự nhận xét, đánh giá ba năm công tác.", en="The self-assessment of three years' work.",
        ),
        condition(
            "7", f.dossier_item_7, unless=ref("16.10.p4"),
            vi="Kết luận về tiêu chuẩn chính trị.", en="The conclusion on political standards.",
        ),
        condition(
            "8", f.dossier_item_8, vi="Bản kê khai tài sản, thu nhập.", en="The declaration of assets and income.",
        ),
        condition(
            "9", f.dossier_item_9, unless=ref("16.10.p4"),
            vi="Bản sao văn bằng, chứng chỉ có xác nhận; văn bằng nước ngoài được công nhận theo quy định.",
            en="Certified copies of degrees and certificates; foreign ones recognised as the law requires.",
        ),
        condition(
            "10", f.dossier_item_10,
            vi="Giấy chứng nhận sức khỏe của cơ sở y tế đủ điều kiện.",
            en="The health certificate of a qualified medical facility.",
        ),
        power(
            "10.p1", who="personnel_body",
            vi="Thành phần đã được phê duyệt, có trong cơ sở dữ liệu quốc gia thì được dùng thay giấy; ngày của nó là ngày tra"
            " cứu.",
            en="An item approved and held in a national database may stand for the paper; its day is the day it was looked"
            " up.",
        ),
        condition(
            "10.p2", reduce(and_, (fresh(dated_on) for dated_on in AGEING)),
            vi="Các thành phần 1 đến 6, 8 và 10 không quá sáu tháng tính đến ngày xem xét.",
            en="Items 1 to 6, 8 and 10 are at most six months old on the day of the examination.",
        ),
        power(
            "10.p3", who="personnel_body", recorded_as="initial_file_reused",
            expr=f.initial_file_reused
            & f.initial_file_same_authority
            & ~f.dossier_new_content
            & (f.initial_file_submitted_on <= f.examination_date)
            & (f.examination_date <= shifted(f.initial_file_submitted_on, MONTHS_A_FILE_LASTS, "month")),
            vi="Trong sáu tháng từ khi trình hồ sơ ban đầu, cùng cấp quyết định và không có gì mới hay phải bổ sung thì"
            " được dùng hồ sơ đó cho việc cán bộ sau.",
            en="Within six months of first being submitted, to the same authority and with nothing new or to be added,"
            " a file may serve a later personnel matter.",
        ),
        effect(
            "10.p4",
            f.matter.isin("reappointment", "extension", "reassignment") & ~f.dossier_new_content,
            reading=readings.R16_10_P4,
            vi="Bổ nhiệm lại, kéo dài mà không có nội dung mới thì không cần thành phần 7 và 9.",
            en="For a reappointment or extension with nothing new, items 7 and 9 are not needed.",
        ),
    ],
)  # fmt: skip
