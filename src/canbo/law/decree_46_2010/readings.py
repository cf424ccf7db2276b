"""Readings of Decree 46/2010: what its text leaves open."""

from __future__ import annotations

from canbo.kernel import Reading
from canbo.kernel import Words as W

R6_2_DAYS = Reading(
    113,
    W("Khoản 2 Điều 6 chỉ nói tháng lẻ, không nói ngày lẻ dưới một tháng.", "Article 6(2) speaks of odd months only, not of days below a month."),
    W("Còn bỏ ngỏ: bỏ qua ngày lẻ, hoặc tính là một tháng.", "Open: ignore the days, or count a started month."),
    "text silent", "open",
    (W("Bỏ qua ngày lẻ.", "Ignore the days."), W("Tính là một tháng.", "Count a month.")),
    "reading_46_6_2_days",
)  # fmt: skip
R5_FLOOR = Reading(
    114,
    W("Không nói mức thấp nhất có áp dụng khi thời gian tính trợ cấp bằng không, và làm tròn ra sao.", "It does not say whether the floor holds when no time counts, nor how to round."),
    W("Mức thấp nhất cho người được hưởng, tức thời gian tính lớn hơn không; làm tròn đến đồng, nửa đồng làm tròn lên, ở bước cuối.", "The floor is for whoever is entitled, with some counted time; rounded half up to a whole đồng at the last step."),
    "text silent", "medium",
)  # fmt: skip
R6_LETTERS = Reading(
    122,
    W("Các điểm in a đến j theo chữ cái tiếng Anh.", "The points are printed a to j in English order."),
    W("Đọc là a, b, c, d, đ, e, g, h, i, k.", "They read a, b, c, d, đ, e, g, h, i, k."), "Vietnamese lettering", "high",
)  # fmt: skip
R4_C = Reading(
    123,
    W("Khoản 2 dẫn “điểm c khoản này” trong khi danh sách in thành mục (3).", "It refers to point c of this clause, while the list is printed as (3)."),
    W("Danh sách lý do chính là điểm c khoản 1 Điều 4.", "The list of reasons is point c of Article 4(1)."), "numbering of the same page", "high",
)  # fmt: skip
R58_3_C = Reading(
    124,
    W("Câu in ra lẫn lộn: “không giữ chức vụ lãnh đạo trong 3 năm và chưa từng bị xếp loại …”.", "The printed sentence is garbled: has not held a leading post for 3 years and has not been classified …."),
    W("Người không giữ chức vụ lãnh đạo, trong ba năm có hai năm không hoàn thành thì bố trí việc yêu cầu thấp hơn; không mã hóa.", "A non-leader with two failing years within three may be moved to a less demanding post; not encoded."),
    "sense; Law on Cadres and Civil Servants as amended in 2019", "medium",
)  # fmt: skip
R59_4 = Reading(
    125,
    W("Ngoại lệ của khoản 4 Điều 59 được dẫn mà không chép.", "The exception of Article 59(4) is cited and not quoted."),
    W("Theo hiểu biết chung: phụ nữ mang thai hoặc nuôi con dưới 36 tháng tuổi, trừ khi họ xin; cần đối chiếu.", "From general knowledge: women who are pregnant or nurse a child under 36 months, unless they ask; to be verified."),
    "general knowledge, unverified", "low",
)  # fmt: skip
