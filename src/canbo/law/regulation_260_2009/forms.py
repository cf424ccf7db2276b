"""Regulation 260: three forms of leaving a post, discipline, procedure, file and reach."""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel import Article, Reading, Words, definition, paper, principle, sanction, scope
from canbo.law import facts as f

STEPS = Reading(
    135,
    Words("Bài viết chỉ cho số bước của hai quy trình từ chức, không cho nội dung.", "The article gives only the number of steps of the two procedures, not the steps."),
    Words(
        "Tại cơ quan mình: nộp đơn, cơ quan tham mưu trao đổi và báo cáo, tập thể quyết định; cấp trên quyết định: thêm"
        " bước cơ quan mình họp và trình.",
        "At one's own body: letter, talk and report of the advising body, decision; at a higher level one step more, in which the own body meets and submits.",
    ),
    "the file that the Regulation asks for: letter, minutes, the advising body's report", "low",
)  # fmt: skip
VOTE = Reading(
    147,
    Words(
        "Tập thể họp, thảo luận, bỏ phiếu kín; bài viết không nói cần bao nhiêu phiếu và phiếu ràng buộc ai.",
        "The collective meets, discusses and votes in secret; how many votes it takes, and whom they bind, is not told.",
    ),
    Words(
        "Không có phiếu nào, hoặc phiếu không tán thành nhiều hơn, thì không chấp thuận, ở cả hai cấp; bằng nhau thì người có"
        " thẩm quyền quyết định. Không chấp thuận thì không phụ thuộc số phiếu.",
        "With no ballot cast, or more against than for, it is not accepted, at either level; with as many for as against, the"
        " authority decides. A refusal does not hang on the count.",
    ),
    "a vote that could go either way without effect would be no step", "low",
    (
        Words("Phải quá nửa số phiếu tán thành.", "It takes more than half of the votes."),
        Words("Cấp trên quyết định không bị phiếu của cơ quan dưới ràng buộc.", "The higher level is not bound by the vote of the body below."),
    ),
)  # fmt: skip
_STEPS = Words(
    "Bài viết chỉ cho số bước, không cho nội dung các bước.", "The article gives the number of steps, not the steps."
)

ARTICLES = (
    Article(
        "260/2009:",
        vi="Các hình thức thôi giữ chức vụ",
        en="The forms of leaving a post",
        rows=[
            definition(
                "release",
                vi="Thôi giữ chức vụ: được quyết định cho thôi để nhận nhiệm vụ khác hoặc chữa bệnh.",
                en="Release: a decision lets an officer leave the post for other duties or medical treatment.",
                why=Words("Định nghĩa; không có phép thử.", "A definition without a test."),
            ),
            definition(
                "relief",
                vi="Miễn nhiệm: cho thôi do vi phạm, năng lực yếu, không hoàn thành nhiệm vụ hoặc mất uy tín, chưa đến mức cách chức.",
                en="Relief: the post is ended over a breach, weak capacity, failing duties or lost prestige, short of removal.",
                why=Words("Định nghĩa; không có phép thử.", "A definition without a test."),
            ),
            definition(
                "resignation",
                vi="Từ chức: tự nguyện, chủ động xin thôi và được cấp có thẩm quyền đồng ý.",
                en="Resignation: voluntary, of one's own accord, and approved by the authority.",
                why=Words("Định nghĩa; căn cứ ở mục sau.", "A definition; its grounds follow."),
            ),
            sanction("discipline.party", vi="Kỷ luật đảng: khiển trách, cảnh cáo, cách chức, khai trừ.", en="Party discipline: reprimand, warning, removal, expulsion."),
            sanction("discipline.state", vi="Kỷ luật cán bộ: khiển trách, cảnh cáo, cách chức, buộc thôi việc.", en="State discipline: reprimand, warning, removal, forced termination."),
            principle("procedure.own", vi="Quyết định tại cơ quan mình: ba bước.", en="Decided at the officer's own body: three steps.", why=_STEPS, reading=(STEPS, VOTE)),
            principle("procedure.superior", vi="Cấp trên quyết định: bốn bước.", en="Decided at a higher level: four steps.", why=_STEPS, reading=(STEPS, VOTE)),
            paper(
                "file",
                f.resignation_letter_in_file & f.authority_minutes_in_file & f.advising_report_in_file & f.related_papers_in_file,
                vi="Hồ sơ: đơn, biên bản họp, báo cáo của cơ quan tham mưu và giấy tờ liên quan.",
                en="The file: letter, minutes of the meeting, the advising body's report and related papers.",
            ),
            replace(
                scope("scope", None, vi="Áp dụng cho cả hệ thống chính trị.", en="Applies to the whole political system."),
                why=Words("Không loại trừ cán bộ nào, nên không có phép thử.", "It leaves no cadre out, so there is no test."),
            ),
        ],
    ),
)  # fmt: skip
