"""Readings of Articles 23 to 27, on representatives of State capital; shared ones stand in `readings_general`."""

from __future__ import annotations

from canbo.kernel import Reading, Words

W = Words

R23_3 = Reading(
    55,
    W("Bản in nói nhiệm kỳ của thành viên ban kiểm soát.",
      "It speaks of the term of a member of the supervisory board."),
    W("Là nhiệm kỳ của thành viên Hội đồng thành viên hoặc Hội đồng quản trị, ở cả khoản 2 Điều 26.",
      "It is the term of a member of the Members' Council or of the Board of Directors, in 26(2) as well."),
    "Article 22(1)", "high",
)  # fmt: skip
R26_1_B = Reading(
    57,
    W("Dẫn chiếu các khoản 1, 2, 4, 5 Điều 23, bỏ khoản 3 về tuổi.",
      "It cites clauses 1, 2, 4 and 5 of Article 23 and leaves out clause 3 on age."),
    W("Đúng: không đủ tuổi thì vẫn được cử lại, chỉ đến tuổi nghỉ hưu theo khoản 2.",
      "That is right: one short of the age may be reassigned, but only until retirement, by clause 2."),
    "Article 26(2)", "high",
)  # fmt: skip
