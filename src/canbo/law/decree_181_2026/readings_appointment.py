"""Readings of Articles 4 and 11 to 13: principles, the in-house route and candidates from elsewhere."""

from __future__ import annotations

from canbo.kernel import Reading
from canbo.kernel import Words as W

R4_4 = Reading(
    9,
    W("In là không phải công chức, viên chức, nhân viên.",
      "Not civil servants, public officials or staff members, it is printed."),
    W("Không phải cán bộ, công chức, viên chức; trợ cấp thôi việc của công chức vì vậy không bao giờ áp dụng cho họ.",
      "No cadres, civil servants or public employees; the civil servants' discontinuation allowance is never theirs."),
    "terms", "high",
)  # fmt: skip
R4_5 = Reading(
    10,
    W("Khoản 5 in hai lần: một bản theo cấp quản lý cao nhất, một bản theo chức vụ cao nhất.",
      "Clause 5 is printed twice: once by the highest level of management, once by the highest post."),
    W("Một khoản duy nhất: cấp quản lý chức vụ cao nhất xem xét, quyết định (bản in thứ hai).",
      "One clause: the level that manages the highest post considers and decides (the second printing)."),
    "377-QĐ/TW, the same sentence", "high",
)  # fmt: skip
R11_2 = Reading(
    108,
    W("Ba mươi ngày làm việc tính từ ngày duyệt “đề xuất”; Điều 14 gọi là “nguyên tắc”.",
      "Thirty working days run from approval of the proposal; Article 14 calls it the principle."),
    W("Đúng; tính từ ngày có văn bản đồng ý chủ trương bổ nhiệm.",
      "Right; they run from the written approval in principle of the appointment."),
    "727/QĐ-BNV", "high",
)  # fmt: skip
R12_LOCAL = Reading(
    29,
    W("In là nhân sự địa phương và nguồn bên ngoài.", "Local personnel and outside sources are printed."),
    W("Là nguồn nhân sự tại chỗ và nguồn nhân sự từ nơi khác.", "They are in-house candidates and those from elsewhere."),
    "69/2023, in-house appointment in five steps; 159/2020 as amended by 69/2023, Art. 28", "high",
)  # fmt: skip
R12_1_BASES = Reading(
    31,
    W("In là tổng số khách mời và khách mời có mặt; mức 30 % lại in là trên số phiếu giới thiệu.",
      "Total invitees, and invitees present, are printed, yet 30 % of the recommendation votes."),
    W("Là số người được triệu tập (bước 1, 2, 4, cả mức 30 %) và được triệu tập có mặt (bước 3); người vắng vì lý do"
      " đột xuất không tính vào số được triệu tập.",
      "They are those convened (steps 1, 2, 4, the 30 % too) and those convened and present (step 3); whoever is absent"
      " for an unforeseen cause is not among those convened."),
    "text; 170/2025, Art. 33", "high",
)  # fmt: skip
R12_SECRET = Reading(
    32,
    W("In là đánh dấu, điền đầy đủ vào phiếu; không nói phiếu kín.",
      "Ballots are marked or filled out in full; secrecy is not mentioned."),
    W("Là bỏ phiếu kín: người bỏ phiếu ký tên hay không thì tùy.",
      "The ballot is secret: voters may sign or not, as they like."),
    "727/QĐ-BNV; 377-QĐ/TW", "medium-high",
)  # fmt: skip
R12_RESTS_ON = Reading(
    34,
    W("In là “dựa trên thảo luận” rồi đến một danh mục.", "Based on discussion is printed, and then a list."),
    W("Là “trên cơ sở”: danh mục những gì việc thảo luận phải dựa vào.",
      "It is a list of what the discussion rests on."),
    "sense", "medium",
)  # fmt: skip
R12_AGAIN = Reading(
    138,
    W("Điều 12 nói quy trình dừng thì báo cáo cấp có thẩm quyền chỉ đạo, không nói khi làm lại từ danh sách thì việc nào đã"
      " làm còn dùng được.",
      "Article 12 has a process that stops reported to the authority for direction; it does not say what of the work done"
      " still serves when it starts again from the list."),
    W("Việc nói về người trong danh sách thì phải làm lại: ý kiến của cấp ủy, ý kiến trước theo các Điều 5 đến 7, thẩm định"
      " tiêu chuẩn, hồ sơ đã ghi. Danh sách triệu tập và ban kiểm phiếu không nói về họ nên vẫn dùng, đến khi quyết định lại.",
      "What is about those on the list is done anew: the Party committee's opinion, the prior opinion of Articles 5 to 7, the"
      " review of standards, the file recorded. Who is convened and who counts is not about them and stays until decided anew."),
    "12(5)(a): the opinion is on the candidates; 12(1), 12(6): those convened follow from their posts", "medium",
    (W("Sau khi làm lại từ danh sách thì phải làm lại mọi việc.", "Everything is done anew after a new start."),),
)  # fmt: skip
R12_5_TWICE = Reading(
    33,
    W("Hai câu cuối khoản 5 cùng nói người đứng đầu ra quyết định hoặc trình cấp trên.",
      "The last two sentences of clause 5 both say that the head decides or submits to a higher level."),
    W("Một câu, dịch hai lần.", "One sentence, translated twice."), "text", "high",
)  # fmt: skip
R12_6 = Reading(
    140,
    W("In là nguồn từ nơi khác khi đơn vị “có tổ chức được cấu trúc”, câu không rõ nghĩa.",
      "Resources from elsewhere where an entity has a structured organization, it is printed; the phrase is not clear."),
    W("Có lẽ là nguyên tắc xác định nguồn tại chỗ, nguồn từ nơi khác khi đơn vị sắp xếp tổ chức.",
      "Probably who counts as in-house and who as from elsewhere when units are rearranged."),
    "sense", "low",
)  # fmt: skip
R13_STEP_2 = Reading(
    35,
    W("In là nhận xét của chính quyền địa phương, cơ quan, đơn vị.",
      "Comments of local authorities, agencies and units are printed."),
    W("Là nhận xét, đánh giá của cấp ủy, cơ quan, đơn vị nơi công tác và của cấp ủy nơi cư trú.",
      "They are the assessments by Party committee, agency and unit of the workplace and by the Party committee of the"
      " residence."),
    "Articles 16(4) and 16(5)", "medium",
)  # fmt: skip
