"""Readings of Articles 12 and 19: what the English text leaves open about votes, counted by `canbo tally`."""

from __future__ import annotations

from canbo.kernel import Reading
from canbo.kernel import Words as W

R12_1_QUORUM = Reading(
    30,
    W("Câu mở đầu khoản 1 Điều 12 đứt giữa chừng sau chữ “bốn bước”; phần mất đi có lẽ là số người tối thiểu của hội nghị.",
      "The opening of 12(1) breaks off after the four steps; what is lost is probably the quorum of the meetings."),
    W("Còn bỏ ngỏ: hội nghị cần ít nhất hai phần ba số người được triệu tập có mặt, hoặc không có mức nào.",
      "Open: a meeting needs two thirds of those convened to be present, or there is no such limit."),
    "69/2023, in-house appointment in five steps; 96-QĐ/TW", "lost clause: high; two thirds: medium-high",
    (W("Ít nhất hai phần ba số người được triệu tập.", "At least two thirds of those convened."),
     W("Không quy định.", "None.")),
    "reading_12_1_quorum",
)  # fmt: skip
R12_5 = Reading(
    112,
    W("Khoản 5 Điều 12 không nói làm gì khi ở bước bốn không ai quá nửa và cũng không có hai người cùng đúng một nửa.",
      "12(5) does not say what follows when at step four nobody passes half and no two stand at exactly half."),
    W("Có lẽ báo cáo cấp có thẩm quyền, như ở các bước một đến ba.",
      "Probably a report to the competent authority, as in steps one to three."),
    "structure of Article 12", "medium",
    (W("Báo cáo cấp có thẩm quyền.", "Report to the authority."), W("Dừng quy trình.", "The process stops.")),
    "reading_12_5",
)  # fmt: skip
R19_2_C = Reading(
    52,
    W("Ở hội nghị tập thể lãnh đạo về bổ nhiệm lại, tỷ lệ quá nửa được in là trên số người có mặt, trong khi Điều 12 tính trên số được triệu tập.",
      "At the collective's meeting on reappointment more than half of those present is printed, while Article 12 counts those convened."),
    W("Còn bỏ ngỏ: trên số người có mặt như bản in, hoặc trên số người được triệu tập như bước bốn của bổ nhiệm.",
      "Open: of those present, as printed, or of those convened, as in step four of an appointment."),
    "Article 12(1); 727/QĐ-BNV (all members of the collective)", "medium",
    (W("Số người có mặt.", "Those present."), W("Số người được triệu tập.", "Those convened.")),
    "reading_19_2_c",
)  # fmt: skip
