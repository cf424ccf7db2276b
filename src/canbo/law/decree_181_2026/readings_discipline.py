"""Readings of Articles 30, 32, 36 and 37: where the English text at hand is wrong, and what we take it to mean."""

from __future__ import annotations

from canbo.kernel import Reading, Words

W = Words

R30_2 = Reading(
    60,
    W("Đoạn về người đại diện và “thanh tra viên” mất số khoản.",
      "The paragraph on representatives and an inspector has lost its clause number."),
    W("Là khoản 2 Điều 30, về người đại diện và Kiểm soát viên.",
      "It is clause 2 of Article 30, on representatives and Controllers."),
    "numbering: clauses 1 and 3 stand around it", "high",
)  # fmt: skip
R32_1_A = Reading(
    61,
    W("Câu về nguyên tắc đứt giữa chừng.", "The sentence on principles breaks off."),
    W("Khách quan, công bằng; công khai, nghiêm minh; chính xác, kịp thời; đúng thẩm quyền, trình tự, thủ tục.",
      "Objective, fair, open, strict, exact, timely; within one's power and by the procedure."),
    "172/2025, Art. 2(1)", "high",
)  # fmt: skip
R32_1_B = Reading(
    62,
    W("Mỗi “loại” vi phạm chỉ xử lý một lần, và hình thức theo vi phạm nặng nhất.",
      "Once for each type of misconduct, and the form fits the most severe one."),
    W("Mỗi hành vi chỉ bị kỷ luật một lần; nhiều hành vi xem xét cùng lúc thì kết luận từng hành vi, áp dụng một hình"
      " thức chung, cao nhất tương ứng. Không nặng thêm một mức như nghị định trước.",
      "Each act is sanctioned once; several acts are each concluded on and get one joint sanction, the highest that"
      " fits. It is no longer one notch heavier."),
    "172/2025, Art. 2(2); 159/2020, Art. 56 for the former rule", "high",
)  # fmt: skip
R32_1_C_FORM = Reading(
    146,
    W("Kỷ luật chính quyền “tương ứng” với kỷ luật đảng, nhưng không nói hình thức nào tương ứng với hình thức nào.",
      "The office's discipline corresponds to the Party's; which form corresponds to which is not said."),
    W("Khiển trách, cảnh cáo, cách chức tương ứng với hình thức cùng tên, không nhẹ hơn, không nặng hơn. Khai trừ gắn với"
      " nhiệm vụ tương ứng với buộc thôi việc; không gắn thì cũng vậy, hoặc hình thức thấp hơn đã thống nhất với cơ quan"
      " kỷ luật đảng.",
      "Reprimand, warning and removal correspond to the form of the same name, neither lighter nor graver. Expulsion tied to"
      " duties corresponds to forced termination; not tied to them, to that too, or to a lighter form that the Party body"
      " has agreed to."),
    "the forms of 32(2) and of the Party (260/2009, discipline) match one by one; 32(1)(c), second paragraph, speaks of"
    " less than the highest only where duties are not concerned", "medium",
    (W("Cấp có thẩm quyền cân nhắc mức khác trong khung của 32(2).",
       "The authority may weigh another form among those of 32(2)."),
     W("Khai trừ gắn với nhiệm vụ: chỉ phải xem xét hình thức cao nhất, vẫn được quyết định thấp hơn.",
       "Expulsion tied to duties: the highest form is only considered, and less may be decided.")),
)  # fmt: skip
R32_1_HIGHEST = Reading(
    63,
    W("“Hình thức kỷ luật cao nhất” của ai, và “thấp hơn sa thải” là gì.",
      "Whose highest form of discipline, and what is lower than dismissal."),
    W("Là kỷ luật đảng cao nhất (khai trừ): nếu liên quan nhiệm vụ thì xem xét hình thức cao nhất (buộc thôi việc);"
      " nếu không thì thống nhất với cơ quan kỷ luật đảng trước khi áp dụng hình thức thấp hơn buộc thôi việc.",
      "The Party's highest, expulsion: tied to duties, the highest form (forced termination) is considered; if not,"
      " the Party body agrees first to anything below forced termination."),
    "family of 172/2025; the terms used", "medium-high",
)  # fmt: skip
R32_1_TWELVE = Reading(
    64,
    W("Bản tiếng Anh nói quyết định “có hiệu lực sau 12 tháng kể từ khi có hiệu lực”.",
      "The English text makes a decision effective twelve months after it takes effect."),
    W("Quyết định có hiệu lực trong 12 tháng kể từ ngày có hiệu lực thi hành. Đây là khoảng thời gian, không phải thời"
      " hạn phải làm một việc, nên không dời sang ngày làm việc.",
      "It has effect for twelve months from its effective date. That is a duration, not a time to act by, so it does"
      " not move to a working day."),
    "71/2023, word for word", "high",
)  # fmt: skip
R32_1_PLANNING = Reading(
    65,
    W("Quy hoạch, bổ nhiệm sau kỷ luật “theo quy định của cấp có thẩm quyền”, không nói bao lâu.",
      "Planning and appointment after a sanction follow the competent authority's rules; no length is given."),
    W("Theo quy định của Đảng, không theo 12 tháng; số tháng theo Quy định 377 chưa đối chiếu.",
      "They follow the Party's rules, not the twelve months; the numbers under Regulation 377 are not verified."),
    "71/2023 (the mechanism); 80-QĐ/TW 2022; 377-QĐ/TW on removal", "high (mechanism), medium (numbers)",
)  # fmt: skip
R32_1_COUNTED = Reading(
    66,
    W("Ngày có hiệu lực tính theo kỷ luật đảng, trừ “sa thải”.",
      "The day counts from the Party's sanction, except in dismissal."),
    W("Trừ buộc thôi việc.", "Except forced termination of employment."), "71/2023", "high",
)  # fmt: skip
R32_2_FORMS = Reading(
    67,
    W("“Thu hồi bổ nhiệm” và “sa thải” là hình thức nào.", "What revocation of appointment and dismissal are."),
    W("Điểm c: cách chức người quản lý, Kiểm soát viên, bãi nhiệm người đại diện; điểm d: buộc thôi việc.",
      "Point c: removal of managers and Controllers, revocation for representatives; point d: forced termination."),
    "159/2020, Art. 58", "high",
)  # fmt: skip
R36_2_PROSECUTED = Reading(
    90,
    W("Điểm e gần như lặp lại điểm g.", "Point e all but repeats point g."),
    W("Điểm e là bị khởi tố để phục vụ điều tra; điểm g là có cơ sở phải kỷ luật từ cảnh cáo trở lên hoặc xử lý hình"
      " sự và cơ quan có thẩm quyền đề nghị.",
      "Point e means charged, to serve the investigation; point g, grounds for a warning or worse or for criminal law,"
      " and a competent body's request."),
    "148-QĐ/TW, Art. 5: exactly these two", "medium-high",
    (W("Điểm e lặp lại điểm g: khởi tố tự nó không phải là căn cứ.",
       "Point e repeats point g: being charged is no ground by itself."),),
)  # fmt: skip
R36_2_LETTERS = Reading(
    91,
    W("Có hai điểm d.",
      "Two points are lettered d."), W("Đọc là a, b, c, d, đ, e, g.", "They read a, b, c, d, đ, e, g."),
    "Vietnamese lettering", "high",
)  # fmt: skip
R36_2_DD = Reading(
    92,
    W("“Chờ kỷ luật tiếp đối với chức vụ đang giữ”.", "Awaiting further discipline on the position held."),
    W("Đã bị kỷ luật đảng cảnh cáo hoặc cách chức, đang chờ xem xét chức vụ chính quyền.",
      "Warned or removed by the Party, while the State post is still to be decided on."),
    "148-QĐ/TW, Art. 4(5)", "high",
)  # fmt: skip
R36_2_D = Reading(
    93,
    W("“Đang bị điều tra kỷ luật”.", "Under disciplinary investigation."),
    W("Đang bị xem xét, xử lý kỷ luật; không phải điều tra hình sự.",
      "Disciplinary proceedings are pending; not a criminal investigation."),
    "148-QĐ/TW, Art. 4(4)", "high",
)  # fmt: skip
R36_3_A = Reading(
    94,
    W("Ba mươi ngày làm việc và thêm ba mươi, gấp đôi quy định của Đảng năm 2024.",
      "Thirty working days and thirty more, twice what the Party's rule of 2024 had."),
    W("Giữ nguyên: tối đa ba mươi, gia hạn riêng tối đa ba mươi.",
      "As printed: thirty at most, and a separate extension of thirty at most."),
    "148-QĐ/TW, Art. 10", "high",
)  # fmt: skip
R36_3_B = Reading(
    95,
    W("“Theo yêu cầu của cấp có thẩm quyền”: cơ quan nào.", "At the request of the competent authority: which one."),
    W("Cơ quan đã đề nghị: viện kiểm sát, thanh tra, kiểm toán, điều tra …",
      "The body that asked: procuracy, inspectorate, audit, investigation and so on."),
    "148-QĐ/TW, Art. 10(2)", "high",
)  # fmt: skip
R36_5_A = Reading(
    96,
    W("“Đương nhiên bị miễn chức vụ”, rồi trở lại chức vụ.", "Automatically relieved of the post, then resuming it."),
    W("Chức vụ cũng đương nhiên bị tạm đình chỉ, không mất.",
      "The post is suspended too, not lost."), "second half of the sentence", "high",
)  # fmt: skip
R36_5_B = Reading(
    144,
    W("Nói được đề nghị xem xét lại khi tạm đình chỉ không đúng, và được khôi phục quyền lợi khi kết luận không vi phạm;"
      " không nói hết thời hạn rồi có được đề nghị không, cũng không nói kết luận “không đúng” dẫn tới gì.",
      "One may ask for it to be looked at again when it was not in order, and regains rights once no breach is concluded;"
      " whether one may ask after it has ended, and what follows when it is found wrong, is not said."),
    W("Hết thời hạn hoặc bị hủy bỏ rồi vẫn được đề nghị. Trả lời là không đúng thì là căn cứ hủy bỏ (4.c) nếu còn hiệu"
      " lực, và quyền lợi được khôi phục như khi kết luận không vi phạm.",
      "One may still ask once it has lapsed or been revoked. The answer that it was wrong is a ground to revoke it (4(c))"
      " while it is in force, and rights are restored as when no breach is concluded."),
    "sense of 36(4)(c) and 36(5)(b)", "medium",
    (W("Chỉ kết luận không vi phạm mới khôi phục quyền lợi.", "Only the conclusion of no breach restores rights."),
     W("Hết thời hạn thì không còn gì để xem xét lại.", "Once it has ended nothing is left to look at again.")),
)  # fmt: skip
R36_5_C = Reading(
    97,
    W("Chế độ “như chưa bị tạm đình chỉ”.", "Benefits as if one had not been suspended."),
    W("Hưởng đủ lương; không lấy mức 50 % của quy định cũ về công chức.",
      "Full pay; not the half pay of the older rule for civil servants."), "text", "high",
)  # fmt: skip
R37_P2 = Reading(
    98,
    W("“Thanh toán một lần” và “bồi thường” cho thời gian công tác trước.",
      "A lump-sum payment, and compensation for the earlier time."),
    W("Thời gian đóng bảo hiểm xã hội bắt buộc trước khi về doanh nghiệp mà chưa hưởng trợ cấp; doanh nghiệp quyết"
      " định chi trợ cấp theo quy chế, thỏa ước.",
      "Time insured before joining, not yet paid for by an allowance; the enterprise decides on an allowance under its"
      " rules and agreement."),
    "sense", "medium",
)  # fmt: skip
R32_1_P2_TERM = Reading(
    142,
    W("Kỷ luật đảng thay đổi thì đổi theo, bị hủy thì hủy; không nói chức vụ đã mất vì cách chức, buộc thôi việc có trở"
      " lại không và tính từ ngày nào.",
      "A change by the Party is followed and its annulment too; whether a post lost by removal or forced termination is"
      " held again, and from which day, is not said."),
    W("Nhiệm kỳ coi như chưa chấm dứt: hình thức mới thay hình thức cũ từ chính ngày tính của hình thức cũ, còn quyết"
      " định đã hủy không chấm dứt được gì. Chức vụ đã có người khác giữ thì nhiệm kỳ vẫn chấm dứt; bố trí ra sao do cấp"
      " có thẩm quyền.",
      "The term counts as not ended: the new form takes the old one's place from the day that one counts from, and an"
      " annulled decision ends nothing. Where somebody else holds the post by then the term stays ended; what follows is"
      " for the authority."),
    "text of 32(1)(c)", "medium",
    (W("Chức vụ trở lại từ ngày đổi, ngày hủy; trước đó nhiệm kỳ gián đoạn.",
       "The post is held again from the day of the change or annulment; until then the term is interrupted."),
     W("Chức vụ không tự trở lại; phải bổ nhiệm lại từ đầu.",
       "The post does not come back by itself; it takes a new appointment.")),
)  # fmt: skip
R32_3_P1_OPINION = Reading(
    134,
    W("Đã có kỷ luật đảng thì kỷ luật tương ứng không phải theo trình tự; không nói có còn phải xin ý kiến trước theo"
      " các Điều 5 đến 7 hay không.",
      "After a Party decision the corresponding sanction needs no procedure; whether the opinion of Articles 5 to 7 is"
      " still needed first is not said."),
    W("Vẫn phải có ý kiến trước: ý kiến thuộc về thẩm quyền, không thuộc về trình tự.",
      "It is still needed: it belongs to authority, not to procedure."),
    "Articles 6(1)(c), 6(2)(b) and 7(1)(a) make no exception", "medium",
    (W("Không cần ý kiến trước khi đã có kỷ luật đảng.", "No opinion is needed once the Party has decided."),),
)  # fmt: skip
