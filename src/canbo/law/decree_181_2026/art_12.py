"""Article 12: the four steps by which a candidate from within the enterprise is appointed.

What a count means for one person stands in `appointment_votes`; all candidates at once are `canbo tally`.
"""

from __future__ import annotations

from canbo.kernel import Article, Words, condition, declaration, definition, duty, effect, paper, principle, vote
from canbo.law import facts as f

from . import readings_appointment as readings
from .appointment_votes import (
    GOES_ON,
    GOES_TO_AUTHORITY,
    PROPOSED,
    QUORUM,
    SELECTED_BY_KEY_CADRES,
    STOPS_BELOW_HALF,
    STOPS_BELOW_THREE_TENTHS,
)
from .readings_general import R2_3_A, R6_OWNER
from .readings_votes import R12_1_QUORUM, R12_5

OPENING = Words("Dòng mở đầu; nội dung ở các dòng sau.", "An opening line; the rows below hold the content.")
SAID_BY_OTHERS = Words(
    "Nêu căn cứ của việc thảo luận; đánh giá thế nào là việc của hội nghị.",
    "It names what the discussion rests on; what to make of it is for the meeting.",
)

ARTICLE = Article(
    "181/2026:12",
    vi="Quy trình bổ nhiệm đối với nguồn nhân sự tại chỗ",
    en="Procedure for an in-house candidate",
    rows=[
        principle(
            "1", reading=readings.R12_LOCAL, why=OPENING,
            vi="Nguyên tắc thực hiện", en="Principles",
        ),
        condition(
            "1.p1", QUORUM, reading=(R12_1_QUORUM, R2_3_A, R6_OWNER),
            vi="Quy trình bốn bước; hội nghị phải có đủ số người (cách đọc). Hội đồng thành viên, Chủ tịch công ty"
            " quyết định họp trực tiếp, trực tuyến hay kết hợp, bảo đảm chính xác và bảo mật khi bỏ phiếu.",
            en="Four steps; a meeting needs its quorum (a reading). The Members' Council or the Company Chairman"
            " decides whether it is held in person, online or both, with votes kept exact and confidential.",
        ),
        definition(
            "1.p2", reading=readings.R12_1_BASES,
            vi="Tỷ lệ ở bước 1, 2 và 4 tính trên số người được triệu tập; ở bước 3 tính trên số người được triệu tập có"
            " mặt.",
            en="Shares at steps 1, 2 and 4 are of those convened; at step 3 of those convened and present.",
            why=Words(
                "Mỗi bước có cơ sở riêng, nên cơ sở nằm ngay trong dòng biểu quyết của bước đó.",
                "Each step has its own base, so the base stands in the row of that step's vote.",
            ),
        ),
        vote(
            "1.p3", reading=readings.R12_SECRET,
            vi="Phiếu ở bước 2, 3, 4 có đóng dấu, chuẩn bị theo số được triệu tập, phát theo số có mặt, ký tên hay"
            " không tùy người bỏ phiếu; có biên bản. Người của bộ phận tham mưu dự nhưng không bỏ phiếu, trừ khi thuộc"
            " thành phần.",
            en="Ballots of steps 2, 3 and 4 bear a seal, are prepared for those convened, handed out to those present"
            " and need no signature; minutes are kept. Advisers attend without a vote unless they are members.",
        ),
        vote(
            "1.p4",
            vi="Một người dự với hai tư cách chỉ có một phiếu và tính là một người được triệu tập.",
            en="One person in two capacities has one ballot and counts as one person convened.",
        ),
        definition(
            "1.p5", f.persons_convened - f.persons_excused, reading=readings.R12_1_BASES,
            vi="Người được triệu tập mà vắng vì lý do đột xuất thì không tính vào tổng số được triệu tập.",
            en="Whoever is convened but absent for an unforeseen cause is not counted among those convened.",
        ),
        duty(
            "1.p6", by="personnel_body",
            vi="Báo cáo cấp ủy có thẩm quyền, Chủ tịch Hội đồng thành viên hoặc Chủ tịch công ty quyết định danh sách"
            " triệu tập và các trường hợp vắng vì lý do đột xuất.",
            en="Report to the competent Party committee and the Chairman, who decide on the list of those convened and"
            " on absences for an unforeseen cause.",
        ),
        effect(
            "2", STOPS_BELOW_THREE_TENTHS,
            vi="Bước 1, hội nghị tập thể lãnh đạo: quy trình có dừng ở đây không.",
            en="Step 1, meeting of the leadership collective: whether the process stops here.",
        ),
        duty(
            "2.p1", by="leadership_collective",
            vi="Hội nghị làm các việc sau.", en="The meeting does the following.",
        ),
        duty(
            "2.a", by="leadership_collective",
            vi="Thảo luận, thống nhất cơ cấu, số lượng, tiêu chuẩn, điều kiện, quy trình nhân sự.",
            en="Discuss and agree on structure, number, standards, conditions and process.",
        ),
        principle(
            "2.p2", reading=readings.R12_RESTS_ON, why=SAID_BY_OTHERS,
            vi="Trên cơ sở: chủ trương đã được đồng ý; yêu cầu công việc; nhân sự tại chỗ trong quy hoạch chức danh đó,"
            " tương đương hoặc cao hơn.",
            en="On the basis of the approval in principle, the needs of the work and those in-house who are planned for"
            " the post, an equivalent or a higher one.",
        ),
        duty(
            "2.b", by="leadership_collective",
            vi="Rà soát kết quả đánh giá, nhận xét từng người trong quy hoạch (kể cả tương đương trở lên).",
            en="Review how each person planned for the post, or an equivalent or higher one, was assessed.",
        ),
        duty(
            "2.c", by="leadership_collective",
            vi="Thông qua danh sách người đủ tiêu chuẩn, điều kiện.",
            en="Approve the list of those who meet the standards and conditions.",
        ),
        vote(
            "2.p3", reading=readings.R12_SECRET,
            vi="Bỏ phiếu kín giới thiệu trong danh sách đã thông qua.", en="Nominate from that list by secret ballot.",
        ),
        vote(
            "2.p4", GOES_ON, rule="appointment-step-1",
            vi="Mỗi người giới thiệu một người cho một chức danh. Cao nhất và trên 50 % số được triệu tập thì được"
            " chọn; không ai quá nửa thì mọi người từ 30 % trở lên sang bước sau; không ai đạt 30 % thì dừng, báo"
            " cáo cấp có thẩm quyền.",
            en="Each nominates one person a post. The highest, with over half of those convened, is selected; if"
            " nobody has that, all with 30 % or more go on; if nobody has 30 % the process stops and is reported.",
        ),
        paper(
            "2.p5",
            vi="Biên bản kết quả thảo luận và đề xuất.", en="Minutes of the discussion and the proposal.",
        ),
        duty(
            "2.p6", by="leadership_collective",
            vi="Công bố tại hội nghị kết quả kiểm phiếu và danh sách giới thiệu.",
            en="Announce the count and the list of nominees at the meeting.",
        ),
        effect(
            "3", STOPS_BELOW_THREE_TENTHS,
            vi="Bước 2, hội nghị tập thể lãnh đạo mở rộng: quy trình có dừng ở đây không.",
            en="Step 2, enlarged leadership conference: whether the process stops here.",
        ),
        duty(
            "3.p1", by="enlarged_conference",
            vi="Hội nghị mở rộng làm các việc sau.", en="The enlarged conference does the following.",
        ),
        duty(
            "3.a", by="enlarged_conference",
            vi="Thảo luận kết quả giới thiệu ở bước 1.", en="Discuss the nominations of step 1.",
        ),
        vote(
            "3.b", reading=readings.R12_SECRET,
            vi="Bỏ phiếu kín giới thiệu nhân sự.", en="Nominate by secret ballot.",
        ),
        vote(
            "3.p2", GOES_ON, rule="appointment-step-2",
            vi="Như bước 1, trong danh sách bước 1 giới thiệu: trên 50 % số được triệu tập thì được chọn, không ai"
            " quá nửa thì từ 30 % trở lên sang bước sau, không ai đạt 30 % thì dừng, báo cáo.",
            en="As at step 1, from the list it nominated: over half of those convened is selected; if nobody, all"
            " with 30 % or more go on; if nobody has 30 % the process stops and is reported.",
        ),
        duty(
            "3.p3", by="enlarged_conference",
            vi="Công bố kết quả kiểm phiếu tại hội nghị.", en="Announce the count at the meeting.",
        ),
        effect(
            "4", STOPS_BELOW_HALF,
            vi="Bước 3, hội nghị cán bộ chủ chốt: quy trình có dừng ở đây không.",
            en="Step 3, key-cadre conference: whether the process stops here.",
        ),
        vote(
            "4.p1", reading=readings.R12_SECRET,
            vi="Bỏ phiếu kín trong danh sách bước 2 giới thiệu.", en="Vote by secret ballot on the list of step 2.",
        ),
        vote(
            "4.p2", SELECTED_BY_KEY_CADRES, rule="appointment-step-3",
            vi="Mỗi người giới thiệu một người cho một chức danh. Cao nhất và trên 50 % số được triệu tập có mặt thì"
            " được chọn; không ai quá nửa thì dừng, báo cáo cấp có thẩm quyền. Không công bố kết quả tại hội nghị.",
            en="Each nominates one person a post. The highest, with over half of those convened and present, is"
            " selected; if nobody, the process stops and is reported. The count is not announced at the meeting.",
        ),
        # The clause is silent where nobody passes and nobody ties, so the clause as a whole carries that reading.
        effect(
            "5", GOES_TO_AUTHORITY, reading=R12_5,
            vi="Bước 4, hội nghị tập thể lãnh đạo: không ai được chọn thì có báo cáo cấp có thẩm quyền không.",
            en="Step 4, meeting of the leadership collective: whether, with nobody chosen, the authority is to decide.",
        ),
        duty(
            "5.p1", by="leadership_collective",
            vi="Hội nghị làm các việc sau.", en="The meeting does the following.",
        ),
        duty(
            "5.a", by="leadership_collective",
            vi="Thảo luận kết quả bỏ phiếu ở bước 3.", en="Discuss the vote of step 3.",
        ),
        principle(
            "5.p2", reading=(readings.R12_RESTS_ON, readings.R12_AGAIN), why=SAID_BY_OTHERS,
            vi="Trên cơ sở: ý kiến của cấp ủy có thẩm quyền; kết quả xác minh, kết luận những vấn đề mới nảy sinh về"
            " nhân sự (nếu có).",
            en="On the basis of the competent Party committee's opinion and of what was verified and concluded on new"
            " matters about the candidates, if any.",
        ),
        vote(
            "5.b", reading=readings.R12_SECRET,
            vi="Bỏ phiếu kín về nhân sự.", en="Vote on the candidates by secret ballot.",
        ),
        vote(
            "5.p3", PROPOSED, rule="appointment-step-4", reading=R12_5,
            vi="Cao nhất và trên 50 % số được triệu tập thì được chọn, đề nghị bổ nhiệm. Hai người cùng đúng 50 % thì"
            " người đứng đầu chọn một để trình, báo cáo đủ các ý kiến khác nhau; khuyết người đứng đầu thì báo cáo"
            " cấp có thẩm quyền.",
            en="The highest, with over half of those convened, is selected and proposed. Of two at exactly half the"
            " head chooses one and reports all differing opinions; without a head it goes to the authority.",
        ),
        duty(
            "5.p4", by="leadership_collective",
            vi="Công bố kết quả kiểm phiếu tại hội nghị.", en="Announce the count at the meeting.",
        ),
        duty(
            "5.p5", by="head", reading=readings.R12_5_TWICE,
            vi="Người đứng đầu ra quyết định bổ nhiệm theo thẩm quyền hoặc trình cấp trên xem xét, quyết định.",
            en="The head issues the decision where it is theirs, or submits it to a higher level to decide.",
        ),
        declaration(
            "5.p6", reading=readings.R12_5_TWICE,
            vi="Câu in lại nội dung của đoạn trước.", en="The paragraph before, printed again.",
            why_vi="Trùng với đoạn trước; nghĩa vụ đã nằm ở đó.", why_en="It repeats the paragraph before, which holds the duty.",
        ),
        duty(
            "6", by="owner_agency", reading=(readings.R12_LOCAL, readings.R12_6, R6_OWNER),
            vi="Quy định thành phần hội nghị của bốn bước và nguyên tắc xác định nguồn tại chỗ, nguồn từ nơi khác khi có"
            " sắp xếp tổ chức, theo đề nghị của Hội đồng thành viên, Chủ tịch công ty và đúng quy định của Đảng.",
            en="Regulate, on the enterprise's proposal and in line with Party rules, who attends the meetings of the"
            " four steps and who counts as in-house or from elsewhere where units are rearranged.",
        ),
    ],
)  # fmt: skip
