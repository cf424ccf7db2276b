"""Readings of Articles 33 to 37: where the English text at hand is wrong, doubtful or silent, and what we take it to mean."""

from __future__ import annotations

from canbo.kernel import Reading
from canbo.kernel import Words as W

R33_RELEASE = Reading(
    71,
    W("Chương VI nêu “thôi giữ chức vụ” nhưng không điều nào cho căn cứ hay trình tự.", "Chapter VI names release from office, yet no article gives its grounds or procedure."),
    W("Ghi nhận được kết quả, nhưng người dùng phải viện dẫn căn cứ bên ngoài.", "The outcome can be recorded, but a person must cite a legal basis from elsewhere."),
    "377-QĐ/TW, Art. 48", "medium-high",
)  # fmt: skip
R33_1 = Reading(
    110,
    W("Khoản 1 Điều 33 không cho từ chức khi phải miễn nhiệm; khoản 2 Điều 35 lại xét đơn từ chức ở các điểm a, b, c, d.", "33(1) allows no resignation where relief is due; 35(2) considers a letter of resignation in cases a to d."),
    W("Khoản 2 Điều 35 là quy định riêng cho điểm a đến d; khoản 1 Điều 33 áp dụng cho các điểm còn lại.", "35(2) is the special rule for points a to d; 33(1) bars the rest."),
    "structure of the Decree: an absolute 33(1) would leave 35(2) empty", "high",
    (W("Khoản 1 Điều 33 cấm tuyệt đối.", "33(1) bars every case."),),
    "reading_33_1",
)  # fmt: skip
R33_TERMS = Reading(
    70,
    W("Bản tiếng Anh gọi là “exemption from office”.", "The English text says exemption from office."),
    W("Là miễn nhiệm: thôi chức trước nhiệm kỳ, không phải kỷ luật.", "It is relief from office: before the term ends, not a sanction."),
    "41-QĐ/TW, Art. 2", "high",
)  # fmt: skip
R34_SCOPE = Reading(
    89,
    W("Điều 34 và 35 không nhắc Kiểm soát viên, khác với Điều 36 và nghị định trước.", "Articles 34 and 35 do not name Controllers, unlike Article 36 and the former decree."),
    W("Chưa rõ: bị sót hay để cơ quan đại diện chủ sở hữu quy định theo khoản 4 Điều 6.", "Open: lost in the text, or left to the owner's agency under 6(4)."),
    "69/2023, Arts 52, 53", "medium",
    (W("Có áp dụng cho Kiểm soát viên.", "Controllers are covered."), W("Không áp dụng cho Kiểm soát viên.", "Controllers are not covered.")),
    "reading_controllers_34_35",
)  # fmt: skip
R34_LETTERS = Reading(
    72,
    W("Các điểm in theo thứ tự chữ cái tiếng Anh, mất chữ đ.", "The points are printed in English order, without đ."),
    W("Đọc là a, b, c, d, đ, e, g, h, i: điểm in e là đ, điểm in f là e.", "They read a, b, c, d, đ, e, g, h, i: printed e is đ, printed f is e."),
    "Vietnamese lettering", "high",
)  # fmt: skip
R34_3_A = Reading(
    131,
    W("Điều 34 không nói đơn của người giữ nhiều chức vụ ở một doanh nghiệp là xin thôi chức vụ nào.", "Article 34 does not say which post a letter gives up where somebody holds several in one enterprise."),
    W("Đơn nêu một chức vụ: ai quyết định, ai cho ý kiến theo chức vụ ấy; chấp thuận thì chỉ thôi chức vụ ấy.", "A letter names one post: who decides and who is heard follow from it, and accepting ends that post alone."),
    "Articles 5 to 7 give each post its own authority", "medium",
    (W("Chấp thuận thì thôi mọi chức vụ ở doanh nghiệp đó.", "Accepting ends every post in that enterprise."),),
)  # fmt: skip
R34_1_B = Reading(
    73,
    W("“Kỳ đánh giá” và có thể đã mất mức trần dưới hai phần ba.", "An evaluation period is printed, and an upper bound of two thirds may have been lost."),
    W("Tính tại kỳ lấy phiếu tín nhiệm, trên một nửa số phiếu là thấp, không đặt mức trần.", "At a round of confidence votes, more than half of them low, with no upper bound."),
    "69/2023, Art. 52; 170/2025, Art. 52; 96-QĐ/TW", "high (core), medium (bound)",
)  # fmt: skip
R34_1_D = Reading(
    75,
    W("Mức “nghiêm trọng” in giống nhau ở điểm d khoản 1 Điều 34 và điểm g khoản 1 Điều 35.", "The same grade word, serious, stands in 34(1)(d) and 35(1)(g)."),
    W("Điều 34 là nghiêm trọng; Điều 35 có lẽ là rất nghiêm trọng.", "Article 34 means serious; Article 35 probably very serious."),
    "170/2025, Art. 53", "medium",
)  # fmt: skip
R34_1_DD = Reading(
    74,
    W("Hai năm liên tiếp không hoàn thành nhiệm vụ vừa là căn cứ từ chức, vừa là căn cứ miễn nhiệm.", "Two failing years in a row are printed both as a ground to resign and as a ground for relief."),
    W("Chưa rõ: trùng thật, hoặc ở đây là hai năm không liên tiếp.", "Open: a true overlap, or two years that need not be in a row."),
    "text of 34(1)(đ) and 35(1)(d)", "low",
    (W("Hai năm liên tiếp.", "Two in a row."), W("Hai năm bất kỳ trong nhiệm kỳ.", "Any two of the term.")),
    "reading_34_1_dd",
)  # fmt: skip
R34_1_DD_TERM = Reading(
    116,
    W("Điểm đ nói “trong nhiệm kỳ”, điểm d khoản 1 Điều 35 thì không.", "Point đ says during the term; 35(1)(d) does not."),
    W("Tính trong nhiệm kỳ hiện tại.", "Counted within the present term."), "text", "medium",
)  # fmt: skip
R34_2_A = Reading(
    115,
    W("Nhiệm vụ chưa xong “và” gây thiệt hại nếu từ chức.", "A task unfinished and harm if one resigns."),
    W("Cần cả hai vế.", "Both limbs are needed."), "sense", "medium",
)  # fmt: skip
R34_2_B = Reading(
    111,
    W("Không nói thanh tra, kiểm toán ai.", "It does not say whose inspection or audit."),
    W("Chưa rõ: của chính người đó, hay của cả doanh nghiệp.", "Open: of the person's own conduct, or of the enterprise as well."),
    "sense; the Party's twin rule speaks of the official's own conduct", "low",
    (W("Hành vi của chính người đó.", "The person's own conduct."), W("Cả doanh nghiệp.", "The enterprise too.")),
    "reading_34_2_b",
)  # fmt: skip
R34_2_C = Reading(
    76,
    W("Dẫn chiếu “các điểm d, e, f, g, h, i Điều 35”, mà Điều 35 không có điểm f và có hai điểm d.", "It cites points d, e, f, g, h, i of Article 35, which has no f and two points d."),
    W("Các điểm đ, e, g, h, i khoản 1 Điều 35; điểm d (hai năm không hoàn thành) còn tranh luận.", "Points đ, e, g, h, i of 35(1); point d (two failing years) is contested."),
    "35(2) and 35(5)", "medium-high",
    (W("Từ điểm đ.", "From đ."), W("Từ điểm d.", "From d.")),
    "reading_34_2_c",
)  # fmt: skip
R34_3_C = Reading(
    77,
    W("“Kéo dài đến mười lăm ngày làm việc”: tổng cộng hay thêm.", "Extended up to fifteen working days: in all, or on top."),
    W("Tổng cộng không quá mười lăm ngày làm việc.", "Fifteen working days in all."),
    "377-QĐ/TW, the same sentence", "medium-high",
    (W("Tổng cộng mười lăm.", "Fifteen in all."), W("Thêm mười lăm vào mười.", "Fifteen on top of ten.")),
    "reading_15_days",
)  # fmt: skip
R34_4_5 = Reading(
    78,
    W("Khoản 4 và khoản 5 in hai lần, lời khác nhau ở mốc năm năm.", "Clauses 4 and 5 are printed twice and differ at the five-year mark."),
    W("Lấy bản thứ hai: từ đủ năm năm thuộc trường hợp bố trí chức vụ thấp hơn.", "The second wording: exactly five years belongs to the lower-post branch."),
    "second wording complements less than five", "high",
)  # fmt: skip
R34_5_WHO = Reading(
    79,
    W("Bản thứ hai của khoản 5 chỉ nêu người quản lý doanh nghiệp.", "The second wording of clause 5 names only managers."),
    W("Áp dụng cho cả người đại diện, như bản thứ nhất.", "Representatives too, as in the first wording."), "first wording: an individual", "low",
)  # fmt: skip
R34_5_LEFT = Reading(
    154,
    W("“Còn dưới năm năm công tác” không nói tính từ ngày thôi chức vụ cũ hay từ ngày nhận vị trí mới.", "“Under five years of service left” does not say whether from leaving the old post or from taking up the new."),
    W("Số tháng còn lại đến khi nghỉ hưu; hai ngày cho hai kết quả khác nhau thì chấp nhận cách nào cơ quan đã nêu.", "The months left until retirement; where the two days differ in it, whichever the body states is taken."),
    "34(5)", "low", (W("Chỉ từ ngày thôi chức vụ cũ.", "From leaving the old post only."), W("Chỉ từ ngày nhận vị trí mới.", "From taking up the new post only.")),
)  # fmt: skip
R34_MONTHS = Reading(
    119,
    W("24 và 36 tháng “ở vị trí mới”.", "24 and 36 months in the new position."),
    W("Tính từ khi nhận vị trí mới; ngày trả lời là ngày sớm nhất, còn tùy các điều kiện khác.", "Counted from taking up the new post; the answer is an earliest day, subject to the other conditions."),
    "text", "high",
)  # fmt: skip
R35_LETTERS = Reading(
    80,
    W("Hai điểm d và một điểm “1)”.", "Two points d and a point 1)."),
    W("Đọc là a, b, c, d, đ, e, g, h, i, k, l.", "They read a, b, c, d, đ, e, g, h, i, k, l."), "Vietnamese lettering", "high",
)  # fmt: skip
R35_1_A = Reading(
    81,
    W("Cảnh cáo VÀ đánh giá của cấp có thẩm quyền; nghị định trước tính cả khiển trách.", "A warning AND a finding; the former decree also took a reprimand."),
    W("Cần cảnh cáo và kết luận của cấp có thẩm quyền.", "A warning and the authority's finding."), "69/2023, Art. 53", "high",
)  # fmt: skip
R35_1_C = Reading(
    82,
    W("Bản tiếng Anh in “dưới hai phần ba” phiếu thấp; theo đó ai có ít phiếu thấp cũng bị miễn nhiệm.", "The English text prints less than two thirds, which would relieve everybody with few low votes."),
    W("Từ hoặc trên hai phần ba số phiếu là thấp; đúng hai phần ba còn bỏ ngỏ.", "Two thirds or more are low; whether exactly two thirds counts is open."),
    "69/2023, Art. 53; 41-QĐ/TW; 170/2025, Art. 53 (over); 96-QĐ/TW; 96/2023/QH15 (at least)", "direction certain, boundary open",
    (W("Trên hai phần ba.", "More than two thirds."), W("Từ hai phần ba trở lên.", "Two thirds or more.")),
    "reading_35_1_c",
)  # fmt: skip
R35_1_DD = Reading(
    83, W("Điểm d thứ hai.", "The second point d."), W("Là điểm đ.", "It is point đ."), "69/2023, Art. 53; 170/2025, Art. 53", "high"
)  # fmt: skip
R35_1_K = Reading(
    84,
    W("Mọi trường hợp của khoản 1 Điều 34 mà không tự nguyện, kể cả lý do cá nhân khác.", "Any case of 34(1) where the person is unwilling, even other personal reasons."),
    W("Trừ điểm c khoản 1 Điều 34: lý do cá nhân không thể bị ép.", "Without 34(1)(c): a personal reason cannot be forced."), "logic", "medium",
)  # fmt: skip
R35_2 = Reading(
    85,
    W("“Các điểm a, b, c, d” khi có hai điểm d.", "Points a, b, c, d while two are lettered d."),
    W("a, b, c, d, không gồm đ.", "a, b, c, d, without đ."), "complement of 34(2)(c)", "medium-high",
)  # fmt: skip
R35_3_A = Reading(
    86, W("“Chủ tịch hội đồng cổ đông”.", "Chairman of the Shareholders' Council."), W("Là Chủ tịch Hội đồng thành viên.", "It is the Chairman of the Members' Council."), "159/2020, Art. 13", "high"
)  # fmt: skip
R35_4 = Reading(
    87,
    W("“Đánh giá lại cho công việc chuyên môn”.", "Reassess for professional work."),
    W("Xem xét, bố trí công tác chuyên môn, không giữ chức vụ lãnh đạo.", "Consider and assign to professional work, no leading post."), "377-QĐ/TW", "high",
)  # fmt: skip
R35_5 = Reading(
    88,
    W("“Các điểm d, e, g, h, i” khi có hai điểm d.", "Points d, e, g, h, i while two are lettered d."),
    W("đ, e, g, h, i; hai năm không hoàn thành (điểm d) có câu riêng: cho thôi việc.", "đ, e, g, h, i; two failing years (point d) have their own sentence: employment ends."), "35(5), second paragraph", "high",
)  # fmt: skip
R35_3_A_POST = Reading(
    132,
    W("Điều 35 không nói miễn nhiệm người giữ nhiều chức vụ ở một doanh nghiệp là thôi chức vụ nào.", "Article 35 does not say which post relief ends where somebody holds several in one enterprise."),
    W("Mỗi vụ việc về một chức vụ, như đơn từ chức; miễn nhiệm thì chỉ thôi chức vụ ấy.", "A case is about one post, as a letter is, and relief ends that post alone."),
    "Articles 5 to 7 give each post its own authority", "medium",
    (W("Miễn nhiệm thì thôi mọi chức vụ ở doanh nghiệp đó.", "Relief ends every post in that enterprise."),),
)  # fmt: skip
R35_3_A_BEFORE = Reading(
    133,
    W("Nghị định không nói thời hạn tính từ ngày nào khi căn cứ đã có trước ngày có hiệu lực.", "The Decree does not say from which day a time limit counts where its ground existed before it came into force."),
    W("Tính từ ngày Nghị định có hiệu lực: trước đó chưa ai bị thời hạn ấy ràng buộc.", "It counts from the day the Decree came into force: before that nobody was bound by it."),
    "Article 44(1); nothing says the limits reach back", "medium",
)  # fmt: skip
R35_3_LAPSE = Reading(
    143,
    W("Không nói việc miễn nhiệm, tạm đình chỉ kết thúc thế nào khi không còn gì để quyết định: người đó đã chết, nghỉ hưu, chuyển đi giữa chừng, hoặc việc mở nhầm.", "It does not say how a relief or a suspension ends when nothing is left to decide: the person has died, retired or moved meanwhile, or it was begun by mistake."),
    W("Việc ấy dừng không cần quyết định, có nêu văn bản làm căn cứ; đã quyết định nhầm thì không tự dừng mà phải hủy bỏ. Người không còn thì tạm đình chỉ cũng thôi từ ngày ấy.", "It ends without a decision and names what it rests on; what was decided by mistake does not end so but is undone by a decision. With the person gone a suspension ends on that day too."),
    "as with reappointment, 17(1), second paragraph", "medium",
    (W("Vẫn phải có quyết định không miễn nhiệm, không tạm đình chỉ.", "A decision not to relieve, or not to suspend, is due all the same."),),
)  # fmt: skip
