"""Readings of Articles 14 to 16 and 19: routes of appointment, the file, reappointment."""

from __future__ import annotations

from canbo.kernel import Reading
from canbo.kernel import Words as W

R14_LETTERS = Reading(
    36,
    W("Các điểm của Điều 14 bị đánh chữ lẫn: khoản 1 có hai điểm d, khoản 2 chạy theo thứ tự chữ cái Anh.",
      "The points of Article 14 are mis-lettered: clause 1 has two points d, clause 2 runs in English order."),
    W("Khoản 1 gồm các điểm a, b, c, d, đ, e; khoản 2 gồm a, b, c, d, đ.",
      "Clause 1 has the points a, b, c, d, đ, e; clause 2 has a, b, c, d, đ."),
    "Vietnamese lettering", "clause 1: high; clause 2: medium",
)  # fmt: skip
R15_1_A = Reading(
    37,
    W("Điểm a khoản 1 Điều 15 in rằng chức vụ đang giữ tương đương hoặc thấp hơn thì chuyển thẳng; đoạn sau lại bắt"
      " người đang giữ chức vụ thấp hơn phải qua quy trình.",
      "15(1)(a) is printed as letting the holder of an equivalent or lower post be moved without procedure; the next"
      " paragraph makes the holder of a lower post go through one."),
    W("Chuyển thẳng khi chức vụ đang giữ tương đương hoặc cao hơn; thấp hơn thì phải qua quy trình.",
      "Moved without procedure when the present post is equivalent or higher; from a lower one the procedure is due."),
    "115/2020, Art. 47(1)(a); 116/2024", "high",
    (W("Đọc từng chữ: tương đương hoặc thấp hơn thì chuyển thẳng, trái với đoạn ngay sau đó.",
       "Word by word: equivalent or lower is moved straight away, against the very next paragraph."),),
)  # fmt: skip
R15_1_TERM = Reading(
    139,
    W("Khoản 1 Điều 15 tính nhiệm kỳ từ ngày bổ nhiệm chức vụ cũ; không nói nhiệm kỳ ấy được đếm thế nào ở chức vụ mới và"
      " không nói gì về nhiệm kỳ của Kiểm soát viên được chuyển.",
      "15(1) counts the term from the appointment to the old post; it does not say how that term is counted in the new post,"
      " and nothing of the term of a Controller who is moved."),
    W("Vẫn là nhiệm kỳ ấy, của Kiểm soát viên cũng vậy: cùng số thứ tự và ngày cuối, đếm một lần. Chức vụ cũ thôi giữ do điều"
      " động từ ngày chuyển. Giới hạn của khoản 2 Điều 9 chỉ tính số thứ tự mang từ chức vụ mà khoản ấy nêu.",
      "It is the same term, a Controller's too: the same number and last day, counted once. The old post is left by transfer on"
      " the day of the move. For 9(2) only a number brought along from a post that clause names counts."),
    "text; 9(1), 9(2)", "medium-high",
    (W("Nhiệm kỳ mới, tính từ ngày chuyển, trái với câu chữ.", "A new term from the day of the move, against the words."),),
)  # fmt: skip
R15_2_B = Reading(
    38,
    W("Điểm b khoản 2 Điều 15 nói nhiều người vi phạm kỷ luật; không rõ là đang vi phạm hay đã bị kỷ luật.",
      "15(2)(b) speaks of many who break discipline; whether they were sanctioned for it is not clear."),
    W("Nội bộ lãnh đạo mất đoàn kết và nhiều người vi phạm hoặc bị kỷ luật; cấp có thẩm quyền kết luận.",
      "The leadership is disunited and many of it broke discipline or were sanctioned; the authority finds so."),
    "sense", "medium",
    (W("Chỉ tính những người đã bị kỷ luật.", "Only those who were sanctioned count."),),
)  # fmt: skip
R15_3 = Reading(
    150,
    W("Khoản 3 Điều 15 cho giao quyền không quá mười hai tháng từ ngày quyết định có hiệu lực; không nói giao lại cho cùng"
      " người ấy khi chức vụ vẫn chưa kiện toàn thì tính thế nào.",
      "15(3) lets powers be delegated for twelve months at most from the day the decision takes effect; it does not say how a"
      " further delegation to the same person counts while the post is still not filled."),
    W("Tính gộp: mười hai tháng kể từ ngày quyết định đầu tiên có hiệu lực, cho đến khi có người được bổ nhiệm vào chức vụ ấy;"
      " người khác được giao quyền thì tính riêng.",
      "They count together: twelve months from the day the first decision took effect, until somebody is appointed to the post;"
      " a delegation to another person counts by itself."),
    "sense: a limit that a new decision could renew would be none", "medium",
    (W("Mỗi quyết định có mười hai tháng riêng.", "Each decision has twelve months of its own."),
     W("Mọi lần giao quyền một chức vụ tính gộp, cho ai cũng vậy.",
       "All delegations of a post count together, whoever has the powers.")),
)  # fmt: skip
R16_2 = Reading(
    40,
    W("Câu in khiến ảnh 4x6 trông như là cách tự khai lý lịch.",
      "As printed the 4x6 photograph looks like the way in which the record is declared."),
    W("Sơ yếu lý lịch do cá nhân tự khai, có dán ảnh màu 4x6, được xác nhận và đóng dấu.",
      "The person declares the record; it bears a 4x6 colour photograph and is certified and stamped."),
    "sense", "high",
)  # fmt: skip
R16_4 = Reading(
    39,
    W("Khoản 4 Điều 16 đứt ở chữ “nơi”; khoản 5 nói cấp ủy địa phương.",
      "16(4) breaks off after where; 16(5) speaks of the local Party committee."),
    W("Khoản 4 là nơi công tác, khoản 5 là nơi cư trú.",
      "Clause 4 means the place of work, clause 5 the place of residence."),
    "377-QĐ/TW, lists of the file", "high",
)  # fmt: skip
R16_10_P4 = Reading(
    41,
    W("Đoạn cuối Điều 16 in như thể chỉ nói việc bổ nhiệm lại mà làm dài nhiệm kỳ.",
      "The last paragraph of Article 16 reads as if it spoke only of a reappointment that lengthens the term."),
    W("Bổ nhiệm lại, và cả kéo dài thời gian giữ chức vụ: không cần thành phần 7 và 9 nếu không có gì mới.",
      "Reappointment, and extension too: items 7 and 9 are not needed when nothing is new."),
    "Article 21", "high",
)  # fmt: skip
R19_2 = Reading(
    50,
    W("Khoản 2 Điều 19 đánh chữ a, b, c, d, e.", "19(2) is lettered a, b, c, d, e."),
    W("Thứ tự tiếng Việt là a, b, c, d, đ; ở đây vẫn giữ điểm e như bản in để dẫn chiếu khớp với danh mục.",
      "The Vietnamese order is a, b, c, d, đ; the printed e is kept here so that citations match the list of units."),
    "Vietnamese lettering", "medium",
    (W("Điểm đ khoản 2 Điều 19.", "Point đ of 19(2)."),),
)  # fmt: skip
R19_2_A = Reading(
    51,
    W("Điểm a khoản 2 Điều 19 dẫn chiếu khoản 4 Điều 12; có thể ngờ là nhầm khoản.",
      "19(2)(a) cites Article 12(4); one may suspect a wrong clause."),
    W("Dẫn chiếu đúng: khoản 4 Điều 12 là hội nghị cán bộ chủ chốt, bước ba.",
      "The citation is right: 12(4) is the conference of key cadres, step three."),
    "text of Article 12", "high",
)  # fmt: skip
