"""Readings of Articles 38 to 44: hiring a General Director, Party rules that prevail, entry into force, transition."""

from __future__ import annotations

from canbo.kernel import Reading, Words

W = Words

R38_HEADING = Reading(
    99,
    W("Chương VII nói “thí điểm nhiệm kỳ chức năng” của “giám đốc điều hành, người quản lý điều hành” và một “kế"
      " hoạch thực hiện”.",
      "Chapter VII speaks of a trial functionary tenure of a chief executive officer and operations manager, and of an"
      " implementation plan."),
    W("Là việc thuê Tổng giám đốc, Giám đốc, theo phương án thuê.",
      "It is the hiring of a General Director or Director, under a hiring plan."),
    "contents of Articles 39 to 41; Articles 6(1)(d) and 7(1)(b)", "high",
)  # fmt: skip
R39_2 = Reading(
    141,
    W("Phương án có phần “cách thực hiện”; không nói phần ấy có gồm việc thông báo tuyển chọn hay không, trong khi khoản"
      " 3 Điều 40 để Hội đồng thành viên, Chủ tịch công ty tự định trình tự.",
      "The plan holds an implementation scheme; whether that covers how the post is made known is not said, while 40(3)"
      " leaves the procedure to the Members' Council or the Company Chairman."),
    W("Có: phương án nói chức danh được thông báo ra sao; trình tự cụ thể vẫn do Hội đồng thành viên, Chủ tịch công ty"
      " định, và được thông báo trước khi chọn người.",
      "It does: the plan says how the post is made known; the procedure itself stays theirs to settle, and notice is"
      " given before anybody is chosen."),
    "sense; text of 40(3)", "medium",
    (W("Không: có thông báo hay không cũng do Hội đồng thành viên, Chủ tịch công ty định.",
       "It does not: whether notice is given at all is theirs to settle too."),),
)  # fmt: skip
R40_1 = Reading(
    100,
    W("Khoản 4 Điều 38 và khoản 1 Điều 40 cùng nói về điều kiện được miễn, nhưng không giống nhau.",
      "38(4) and 40(1) both speak of conditions that are waived, in different words."),
    W("Theo khoản 1 Điều 40: các khoản 1, 2, 3, 5, 7 Điều 10 không nhất thiết đáp ứng đủ; các khoản 4, 6, 8, 9 thì phải"
      " đáp ứng.",
      "40(1) holds: clauses 1, 2, 3, 5 and 7 of Article 10 need not be fully met; clauses 4, 6, 8 and 9 must be."),
    "text of 40(1)", "high",
)  # fmt: skip
R40_1_P1 = Reading(
    101,
    W("“Có một quốc tịch nước ngoài”: chỉ quốc tịch ấy, hay thêm vào quốc tịch Việt Nam.",
      "Having one foreign nationality: that one only, or beside the Vietnamese one."),
    W("Có quốc tịch Việt Nam và thêm một quốc tịch nước ngoài.", "Vietnamese and, beside it, one foreign nationality."),
    "the first sentence of 40(1) demands Vietnamese citizenship", "medium-high",
)  # fmt: skip
R42_3 = Reading(
    102,
    W("Văn bản của “cấp có thẩm quyền” về công tác cán bộ có nội dung khác thì theo văn bản đó: văn bản của ai, và đi xa"
      " tới đâu.",
      "Where competent authorities issue documents on personnel work with other contents, those are followed: whose"
      " documents, and how far this goes."),
    W("Trước hết là quy định của Đảng; thay được nội dung của Nghị định. Mỗi trường hợp ghi thành một quy định ưu tiên,"
      " có văn bản, ngày và người ghi.",
      "Above all those of the Party, and they displace what the Decree says. Each is recorded as an override with its"
      " document, its days and its author."),
    "text", "high",
)  # fmt: skip
R44_2 = Reading(
    103,
    W("“Nhân sự không thuộc khoản 3 Điều 2 … và người đại diện vốn nhà nước tại công ty con”.",
      "Personnel outside 2(3), and State-capital representatives at subsidiary enterprises."),
    W("Người quản lý khác của doanh nghiệp và người đại diện phần vốn của chính doanh nghiệp tại doanh nghiệp khác.",
      "The enterprise's other managers, and those who represent the enterprise's own capital at other enterprises."),
    "sense", "medium",
)  # fmt: skip
R44_3 = Reading(
    104,
    W("“Quy định đó tiếp tục được áp dụng”: quy định nào, của Nghị định này hay Nghị định cũ.",
      "Such regulations continue to apply: which, those of this Decree or of the former one?"),
    W("Việc nêu tại điểm a khoản 1 Điều 3 đã quy hoạch hoặc đang làm quy trình trước ngày 21/5/2026 tiếp tục theo Nghị"
      " định 159/2020, đã sửa đổi năm 2023.",
      "Matters of 3(1)(a) planned or under way before 21 May 2026 go on under Decree 159/2020 as amended in 2023."),
    "sense", "medium",
)  # fmt: skip
