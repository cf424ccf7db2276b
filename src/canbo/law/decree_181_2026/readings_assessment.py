"""Readings of Articles 28 to 31, on yearly assessment and commendation; shared ones stand in `readings_general`."""

from __future__ import annotations

from canbo.kernel import Reading, Words

W = Words

R28_2 = Reading(
    58,
    W("Khoản 2 Điều 28 và khoản 3 Điều 29 dẫn chiếu nhau bằng cách viết khoản trước Nghị định, sau mới đến điều.",
      "28(2) and 29(3) cite each other with the clause first, then the Decree, then the article."),
    W("Là khoản 3 Điều 29 và khoản 2 Điều 28: viết vụng nhưng đúng.",
      "They are clause 3 of Article 29 and clause 2 of Article 28: awkward but right."),
    "content of both clauses", "high",
)  # fmt: skip
R28_2_ENDS = Reading(
    151,
    W("Khoản 2 Điều 28 cho mỗi năm một mức xếp loại; không nói việc đánh giá kết thúc thế nào khi không còn gì để xếp loại.",
      "28(2) gives each year one grade; it does not say how an assessment ends in which nothing is left to grade."),
    W("Khi năm ấy đã được xếp loại, người đó không còn giữ chức vụ, hoặc mở nhầm, thì dừng, thông báo bằng văn bản, không xếp"
      " loại.",
      "Where the year has its grade, the person is gone, or it was begun by mistake, it lapses with notice in writing and"
      " without a grade."),
    "sense; as readings 136 and 143", "medium",
    (W("Vẫn phải xếp loại người đã thôi giữ chức vụ.", "Whoever has left is still graded."),),
)  # fmt: skip
R30_1_B = Reading(
    59,
    W("Đại hội đồng cổ đông nhận xét, đánh giá người quản lý của công ty do Nhà nước giữ toàn bộ vốn.",
      "A shareholders' meeting assesses managers of companies that the State wholly owns."),
    W("Là Hội đồng thành viên, ở các điểm b, d khoản 1 và điểm b khoản 2.",
      "It is the Members' Council, in points b and d of clause 1 and point b of clause 2."),
    "159/2020, Art. 13(1); such a company has no shareholders' meeting", "high",
)  # fmt: skip
R31_WHO = Reading(
    107,
    W("Chỉ nêu người quản lý và người đại diện; Kiểm soát viên, có ở Điều 28, không được nêu.",
      "It names managers and representatives; Controllers, whom Article 28 has, are missing."),
    W("Theo đúng chữ: Điều này không nói về Kiểm soát viên; luật thi đua, khen thưởng vẫn áp dụng với họ.",
      "As printed: the article is silent on Controllers; the law on commendation reaches them all the same."),
    "text of Articles 28 and 31", "low",
)  # fmt: skip
