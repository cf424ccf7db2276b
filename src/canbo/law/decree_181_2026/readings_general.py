"""Readings of Articles 2 to 22 and the appendix: where the English text at hand is wrong, doubtful or silent."""

from __future__ import annotations

from canbo.kernel import Reading, Words

W = Words

R2_3_A = Reading(
    4,
    W("Một cơ quan được gọi bằng bốn tên: Hội đồng quản trị, hội đồng, đại hội cổ đông.",
      "One body bears four names: board of directors, board of members, shareholders' meeting or council."),
    W("Là Hội đồng thành viên, trừ chỗ nói Hội đồng quản trị của công ty cổ phần (Điều 8, 22, 23, 26).",
      "It is the Members' Council, except where a joint-stock board is meant (Articles 8, 22, 23, 26)."),
    "159/2020, Art. 13; Law on Enterprises, Art. 93", "high",
)  # fmt: skip
R2_3_B = Reading(
    3,
    W("Điểm b in là Tổng giám đốc ở nơi không có hội đồng, trong khi Tổng giám đốc đã ở điểm d.",
      "Point b prints a General Manager where there is no board, yet the General Director is point d."),
    W("Là Chủ tịch công ty, ở nơi không lập Hội đồng thành viên.",
      "It is the Company Chairman, where there is no Members' Council."),
    "159/2020, chapter II; Articles 6 and 7", "high",
)  # fmt: skip
R2_4 = Reading(
    5,
    W("Một chức danh được dịch thành năm tên: giám sát tài sản, kiểm toán viên, thanh tra, giám sát viên.",
      "One post is rendered five ways: asset supervisor, auditor, supervisor, inspector, audit committee."),
    W("Đều là Kiểm soát viên; người đứng đầu là Trưởng Ban kiểm soát.",
      "All are the Controller; the head is the Head of the Control Board."),
    "159/2020, Arts 3 and 7", "high",
)  # fmt: skip
R3_1_A = Reading(
    7,
    W("Danh mục kết thúc bằng “cách chức”, sau khi đã có kỷ luật.",
      "The list ends with removal from office, after discipline has been named."),
    W("Có lẽ là cho thôi giữ chức vụ; không tính riêng vì đã có miễn nhiệm, từ chức, kỷ luật.",
      "Perhaps release from office; nothing hangs on it beside relief, resignation and discipline."),
    "159/2020, Art. 3; title of 377-QĐ/TW", "medium",
)  # fmt: skip
R3_1_B = Reading(
    8,
    W("Người đại diện khi thì được đề cử, khi thì được bổ nhiệm.",
      "Representatives are now nominated, now appointed."),
    W("Là cử, cử lại, miễn nhiệm, thôi đại diện phần vốn: người đại diện được cử, không được bổ nhiệm.",
      "They are assigned, reassigned, relieved or cease to represent; they are never appointed."),
    "159/2020, Arts 3 and 54", "high",
)  # fmt: skip
R5_TITLE = Reading(
    16,
    W("Tên chương II in vỡ và lặp lại.", "The title of chapter II is broken and printed twice."),
    W("Thẩm quyền quyết định và kiêm nhiệm đối với người quản lý, Kiểm soát viên, người đại diện.",
      "Authority over, and concurrent office of, managers, Controllers and representatives."),
    "159/2020, title of chapter II", "high",
)  # fmt: skip
R5_1 = Reading(
    11,
    W("Khoản 1 Điều 5 và điểm a khoản 1 Điều 6 nói thành viên hội đồng, trùng với điểm b khoản 1 Điều 6.",
      "5(1) and 6(1)(a) name members of the board, which 6(1)(b) names again."),
    W("Ở đó là Chủ tịch Hội đồng thành viên và Chủ tịch công ty.",
      "There it is the Chairman of the Members' Council and the Company Chairman."),
    "Articles 6(1)(b) and 6(2)(a)", "high",
)  # fmt: skip
R5_1_OPINION = Reading(
    12,
    W("Khoản 1 Điều 5 nói Thủ tướng cho ý kiến; Điều 14 nói nhân sự thuộc thẩm quyền quyết định của Thủ tướng.",
      "5(1) speaks of the Prime Minister's opinion, Article 14 of posts the Prime Minister decides on."),
    W("Cho ý kiến trước, cơ quan đại diện chủ sở hữu quyết định; cần người có thẩm quyền xác nhận.",
      "A prior opinion, and the owner's agency decides; a person must confirm it."),
    "Articles 5(1), 6(1)(a), 14", "medium",
    (W("Thủ tướng quyết định.", "The Prime Minister decides."),),
    "reading_14",
)  # fmt: skip
R5_1_MATTERS = Reading(
    13,
    W("Danh mục không có kỷ luật và tạm đình chỉ, dù Điều 36 dẫn chiếu Điều 5.",
      "The list has neither discipline nor suspension, although Article 36 cites Article 5."),
    W("Danh mục đóng: các việc đó Thủ tướng chỉ có thể yêu cầu theo khoản 2.",
      "The list is closed; in those matters the Prime Minister can only ask under clause 2."),
    "text of Article 5", "medium",
)  # fmt: skip
R6_OWNER = Reading(
    6,
    W("Nơi quyết định việc bổ nhiệm được gọi là người đại diện phần vốn.",
      "The body that decides on appointments is called the State-capital representative."),
    W("Là cơ quan đại diện chủ sở hữu; một cá nhân không bổ nhiệm được Chủ tịch.",
      "It is the owner's representative agency; an individual cannot appoint a Chairman."),
    "159/2020, Art. 3; Article 6(3)", "high",
)  # fmt: skip
R6_1_C = Reading(
    14,
    W("Cùng một việc được gọi là cho ý kiến, chấp thuận và báo cáo ở Điều 6 và Điều 7.",
      "One and the same act is a comment, an approval and a report in Articles 6 and 7."),
    W("Cơ quan đại diện chủ sở hữu cho ý kiến trước về Tổng giám đốc, Giám đốc, trừ quy hoạch.",
      "The owner's agency gives its opinion first on the (General) Director, except on planning."),
    "Articles 6(1)(c), 6(2)(b), 7(1)(a), 7(2)(a) read together", "medium-high",
)  # fmt: skip
R6_DISAGREES = Reading(
    130,
    W("Nghị định buộc phải có ý kiến trước, không nói việc gì xảy ra khi ý kiến ấy là không đồng ý.",
      "The Decree wants the opinion had first and does not say what follows when it disagrees."),
    W("Ý kiến không đồng ý không chặn quyết định: ai quyết định thì đã nghe và tự chịu trách nhiệm.",
      "An opinion that disagrees does not bar the decision: whoever decides has heard it and answers for it."),
    "Articles 5(1), 6(1)(c) and 6(2)(b) speak of an opinion; only 7(1)(a) is printed as an approval (row 14)", "medium",
    (W("Không đồng ý thì không quyết định khác được (điểm a khoản 1 Điều 7 in là chấp thuận).",
       "Where it disagrees nothing else can be decided (7(1)(a) is printed as an approval)."),),
)  # fmt: skip
R6_REFUSED = Reading(
    152,
    W("Nghị định buộc xin ý kiến trước khi quyết định về bổ nhiệm, từ chức và các việc khác; không nói khi cấp có thẩm"
      " quyền không làm việc ấy.",
      "The Decree wants the opinion before a decision on appointment, resignation and the rest; it does not speak of the"
      " authority deciding not to."),
    W("Chỉ cần ý kiến trước khi quyết định làm thay đổi chức vụ; quyết định không bổ nhiệm lại, không cho từ chức, không"
      " miễn nhiệm thì không cần.",
      "It is needed before a decision that changes who holds the post; one not to reappoint, to refuse a resignation or not"
      " to relieve needs none."),
    "Articles 5(1), 6(1)(c), 6(2)(b) and 7(1)(a) list appointing, reappointing, moving, relieving, accepting", "low",
    (W("Quyết định không làm cũng phải xin ý kiến trước.", "A decision not to do it needs the opinion as well."),),
)  # fmt: skip
R6_1_D = Reading(
    15,
    W("In là kế hoạch tuyển dụng Tổng giám đốc, Giám đốc.", "A recruitment plan of the General Director is printed."),
    W("Là phương án thuê ở chương VII (Điều 39).", "It is the hiring plan of chapter VII (Article 39)."),
    "chapter VII", "high",
)  # fmt: skip
R8_1_B = Reading(
    17,
    W("Loại trừ “thành viên hội đồng” rồi lại nói thành viên hội đồng; vế sau thiếu liên từ.",
      "It excepts members of the board and then speaks of members of the board; a word is lost after."),
    W("Trừ Chủ tịch Hội đồng thành viên, thành viên khác được làm Tổng giám đốc, Giám đốc công ty đó hoặc công ty"
      " khác không phải doanh nghiệp thành viên, theo quyết định của cơ quan đại diện chủ sở hữu.",
      "Except the Chairman, other members may direct that company or another that is no member enterprise, by"
      " decision of the owner's agency."),
    "Law on Enterprises, Art. 93(5)", "high",
)  # fmt: skip
R8_1_DIRECTOR = Reading(
    153,
    W("Điều 8 không nói Tổng giám đốc, Giám đốc có được làm Tổng giám đốc, Giám đốc ở doanh nghiệp khác hay không.",
      "Article 8 does not say whether a General Director may direct another enterprise as well."),
    W("Không cấm: khoản 1 chỉ nói về Chủ tịch công ty và thành viên Hội đồng thành viên, khoản 4 chỉ cấm điều trái các khoản"
      " trên.",
      "Not barred: clause 1 speaks of Company Chairmen and members of the Members' Council only, and clause 4 forbids only"
      " what is against the clauses above."),
    "8(1), 8(4)", "low",
    (W("Cấm: một người chỉ điều hành một doanh nghiệp.", "Barred: one person directs one enterprise."),),
)  # fmt: skip
R8_2_A = Reading(
    18,
    W("In là không làm quản lý ở doanh nghiệp khác và không là người lao động của bất kỳ doanh nghiệp nào.",
      "No manager elsewhere, and no employee of any enterprise, is what is printed."),
    W("Không là người quản lý của công ty và của doanh nghiệp khác; không là người lao động của công ty.",
      "No manager of the company nor of another; no employee of the company."),
    "159/2020, Art. 7(2)(a)", "medium-high",
)  # fmt: skip
R8_2_B = Reading(
    19,
    W("Mức bốn doanh nghiệp nhà nước có đúng không.", "Whether four State-owned enterprises is right."),
    W("Đúng: không quá bốn.", "It is: no more than four."),
    "159/2020, Art. 7(2)(b)", "high",
)  # fmt: skip
R8_3_C = Reading(
    20,
    W("Điểm c như bản in trái với điểm b: vừa cho vừa cấm đại diện ở doanh nghiệp khác.",
      "Point c as printed contradicts point b: it both allows and forbids representing elsewhere."),
    W("Chưa rõ: có lẽ nói về việc vào hội đồng ở doanh nghiệp khác với tư cách khác.",
      "Open: probably it is about sitting on boards elsewhere in another capacity."),
    "159/2020, Art. 7(3), opening only", "low",
    (W("Với tư cách khác, không phải đại diện; khi đó được tham gia hội đồng nơi khác.",
       "In another capacity than representative; a seat elsewhere is then allowed."),
     W("Đại diện thêm theo điều lệ; khi đó tư cách khác không được phép.",
       "As a representative again, under the charter; another capacity is then not allowed.")),
    "reading_8_3_c",
)  # fmt: skip
R9_HEADING = Reading(
    21,
    W("Mục 1 chương III in là cách chức.", "Section 1 of chapter III is headed removal from office."),
    W("Là bổ nhiệm: Điều 9 đến 16.", "It is appointment: Articles 9 to 16."), "content", "high",
)  # fmt: skip
R9_1 = Reading(
    23,
    W("Thời hạn năm năm, trừ luật chuyên ngành quy định ngắn hơn.",
      "Five years, except where special law provides for fewer."),
    W("Năm năm từ ngày quyết định có hiệu lực, có thể ngắn hơn; dài hơn thì văn bản không nói.",
      "Five years from the day the decision takes effect, or fewer; the text knows no longer term."),
    "159/2020, Art. 27", "high",
)  # fmt: skip
R9_2 = Reading(
    24,
    W("In là Chủ tịch, thành viên hội đồng hoặc Tổng giám đốc.",
      "Chairman, member or General Manager is printed."),
    W("Chủ tịch, thành viên Hội đồng thành viên, Chủ tịch công ty; Tổng giám đốc không bị giới hạn số nhiệm kỳ.",
      "Chairman and members of the Members' Council and Company Chairman; the General Director has no limit."),
    "159/2020 as amended by 69/2023, Art. 36; the same slip as in Article 2(3)(b)", "medium-high",
)  # fmt: skip
R9_2_MONTHS = Reading(
    118,
    W("Không nói đếm “trên mười lăm năm” thế nào.", "It does not say how over fifteen years is counted."),
    W("Đếm theo tháng tròn: phải trên 180 tháng.", "In completed months: more than 180."), "sense", "high",
)  # fmt: skip
R10_3_P1 = Reading(
    25,
    W("In là chức vụ cao hơn, ngang hoặc thấp hơn ngay trước chức vụ dự kiến.",
      "A higher, equal or lower position immediately preceding the proposed one is printed."),
    W("Chức vụ cao hơn, tương đương, hoặc thấp hơn liền kề.", "A higher or equal post, or the one immediately below."),
    "sense", "medium",
)  # fmt: skip
R10_5 = Reading(
    26,
    W("Ba năm phải đạt mức nào: hoàn thành hay hoàn thành tốt nhiệm vụ.",
      "Which grade the three years must have: fulfilled, or fulfilled well."),
    W("Chưa rõ mức; tính ba năm liền kề trước khi bổ nhiệm.", "The grade is open; the three years just before count."),
    "sense; Article 28(2) has four grades", "low-medium",
    (W("Hoàn thành nhiệm vụ trở lên.", "Fulfilled or better."),
     W("Hoàn thành tốt nhiệm vụ trở lên.", "Fulfilled well or better.")),
    "reading_10_5",
)  # fmt: skip
R10_9_B = Reading(
    27,
    W("In là đang chịu kỷ luật, trái với khoản 5 Điều 17.", "Under disciplinary action is printed, against 17(5)."),
    W("Là đang trong thời gian xem xét, xử lý kỷ luật; không phải đang chấp hành kỷ luật.",
      "Disciplinary proceedings are pending; not a sanction being served."),
    "159/2020 as amended by 69/2023, Arts 28 and 36", "medium-high",
)  # fmt: skip
R10_9_D = Reading(
    28,
    W("In là chức vụ cao hơn chưa được xem xét bổ nhiệm.", "Higher positions have not been considered, it is printed."),
    W("Thuộc trường hợp chưa được xem xét bổ nhiệm chức vụ cao hơn.",
      "The person is in a case where a higher post is not yet to be considered."),
    "sense; wording of 377-QĐ/TW", "high",
)  # fmt: skip
R17_HEADING = Reading(
    22,
    W("Mục này in là tuyển dụng lại, phần II.", "This section is headed reemployment, part II."),
    W("Mục 2: bổ nhiệm lại, kéo dài thời gian giữ chức vụ.", "Section 2: reappointment, extension of time in office."),
    "content", "high",
)  # fmt: skip
R17_1_P1 = Reading(
    43,
    W("Chín mươi ngày làm việc; quy định tương tự cho công chức và khoản 1 Điều 27 không nói ngày làm việc.",
      "Ninety working days; the twin rule for civil servants and Article 27(1) do not say working."),
    W("Chưa rõ; khi chưa chọn thì cảnh báo theo ngày sớm hơn.",
      "Open; until it is settled the earlier day is warned of."),
    "727/QĐ-BNV; Article 27(1)", "medium",
    (W("Ngày làm việc.", "Working days."),
     W("Ngày theo lịch, gặp ngày nghỉ thì lùi về ngày làm việc trước.",
       "Calendar days, rolled back to the working day before.")),
    "reading_17_1",
)  # fmt: skip
R17_1_NOTICE = Reading(
    42,
    W("Nói việc bổ nhiệm lại chưa làm đúng thủ tục ở khoản 3, nhưng khoản 3 không phải là thủ tục.",
      "It speaks of the procedure of clause 3, which is no procedure."),
    W("Khi chưa thực hiện quy trình theo khoản 3, hoặc chưa xong vì lý do khách quan, thì thông báo bằng văn bản.",
      "Where the process is not yet to be run under clause 3, or is unfinished for objective reasons, notice is"
      " given in writing."),
    "sense", "high",
)  # fmt: skip
R17_1_LAPSE = Reading(
    136,
    W("Không nói việc xem xét bổ nhiệm lại, kéo dài kết thúc thế nào khi không còn gì để quyết định: người đó đã thôi"
      " chức vụ giữa chừng, hoặc việc mở nhầm.",
      "It does not say how the matter of a reappointment or extension ends when nothing is left to decide: the person"
      " has left the post meanwhile, or it was begun by mistake."),
    W("Việc ấy dừng không cần quyết định, có thông báo bằng văn bản nêu căn cứ; chỉ hết nhiệm kỳ thì chưa dừng, vì cấp"
      " có thẩm quyền vẫn phải quyết định (đoạn hai khoản 4).",
      "It ends without a decision, by written notice that names what it rests on; the end of the term alone does not end"
      " it, since a decision is still owed (17(4), second paragraph)."),
    "17(1), second paragraph: written notice where the process stays unfinished for objective reasons", "medium",
    (W("Vẫn phải có quyết định không bổ nhiệm lại (khoản 1).", "A decision not to reappoint is due all the same (17(1))."),),
)  # fmt: skip
R17_2 = Reading(
    44,
    W("Câu in làm nhiệm kỳ nào cũng chỉ tính đến tuổi nghỉ hưu.",
      "As printed, every new term would run to retirement only."),
    W("Còn đủ một nhiệm kỳ thì bổ nhiệm lại trọn nhiệm kỳ; còn ít hơn nhưng đủ mức tối thiểu thì đến tuổi nghỉ hưu.",
      "With a full term left one is reappointed for a full term; with less, but the minimum, until retirement."),
    "Articles 9(1) and 20; the Party's older formula of two to under five years", "medium",
)  # fmt: skip
R17_2_TERMS = Reading(
    117,
    W("Chỉ nói nhiệm kỳ năm năm và ba năm.", "It speaks of terms of five and of three years only."),
    W("Nhiệm kỳ khác: chưa xác định, phải hỏi.", "Any other length: unknown, ask."), "text silent", "high",
)  # fmt: skip
R17_3 = Reading(
    47,
    W("Tên khoản nói quy trình đã không được thực hiện.", "The heading says the process has not been carried out."),
    W("Các trường hợp chưa thực hiện: tạm hoãn, không phải từ chối.",
      "Cases in which it is not yet carried out: put off, not refused."),
    "sense", "high",
)  # fmt: skip
R17_3_A = Reading(
    45,
    W("Dẫn chiếu khoản 9 “Nghị định này”, không nói điều nào.", "It cites clause 9 of this Decree without an article."),
    W("Khoản 9 Điều 10.", "Clause 9 of Article 10."), "Article 23(5) cites Article 10(9) for the same list", "high",
)  # fmt: skip
R17_3_MIDWAY = Reading(
    148,
    W("Không nói trường hợp chưa xem xét phát sinh khi quy trình đã bắt đầu thì sao, và sau đó làm tiếp từ đâu.",
      "It does not say what follows where such a case arises once the process has begun, nor where it is taken up again."),
    W("Dừng ở bất kỳ bước nào chưa quyết định, có thông báo bằng văn bản; khi xem xét tiếp thì làm lại từ thông báo: bản"
      " tự nhận xét, phiếu và ý kiến cũ không còn dùng.",
      "It stops at any step before the decision, by written notice; taken up again it begins with a new notice: the former"
      " self-assessment, votes and opinions no longer count."),
    "17(1), second paragraph: written notice where the process is not carried out under clause 3; 19(2) counts its days"
    " from the self-assessment", "medium",
    (W("Làm tiếp từ bước đã dừng.", "It goes on from the step at which it stopped."),),
)  # fmt: skip
R17_1_DECLINED = Reading(
    149,
    W("Không nói người không được bổ nhiệm lại, kéo dài hoặc cử lại thôi chức vụ từ ngày nào.",
      "It does not say from which day one who is not reappointed, extended or reassigned is out of office."),
    W("Giữ chức vụ đến hết ngày cuối của nhiệm kỳ, thôi vì hết nhiệm kỳ theo quyết định ấy; quyết định sau ngày đó thì vẫn"
      " tính từ ngày đó.",
      "In office until the end of the last day of the term, which that decision lets end; decided later, it still ends"
      " that day."),
    "Articles 9(1), 17(1) and 17(4): the term is for its time, and without a decision the powers stop with it", "medium",
    (W("Thôi từ ngày quyết định có hiệu lực.", "Out of office from the day the decision takes effect."),),
)  # fmt: skip
R17_3_D = Reading(
    46,
    W("In là không thuộc trường hợp không xem xét; đọc đúng chữ thì ai cũng bị hoãn.",
      "Not in a case that is not considered, it is printed; taken literally everybody is put off."),
    W("Thuộc trường hợp khác chưa xem xét bổ nhiệm lại theo quy định của cấp có thẩm quyền.",
      "In another case where reappointment is not yet considered under the authority's rules."),
    "heading of the clause", "high",
)  # fmt: skip
R17_5 = Reading(
    48,
    W("In là miễn trách nhiệm.", "Exemption from duty is printed."),
    W("Là kỷ luật chưa đến mức miễn nhiệm hoặc từ chức.", "A sanction that is no case for relief or resignation."),
    "terms", "high",
)  # fmt: skip
R20_WHO = Reading(
    54,
    W("Điều 20 không nói ai được kéo dài.", "Article 20 does not say who qualifies."),
    W("Người còn dưới 24 (18) tháng theo khoản 2 Điều 17.", "Those below the 24 (18) months of Article 17(2)."),
    "Article 17(2); 727/QĐ-BNV", "medium-high",
)  # fmt: skip
R20_2_A = Reading(
    53,
    W("In là nhất trí bỏ phiếu kín.", "They unanimously vote in secret, it is printed."),
    W("Thống nhất việc bỏ phiếu kín; mức đạt là trên một nửa tổng số thành viên, không phải nhất trí.",
      "They agree to hold a secret ballot; over half of all members carries it, not unanimity."),
    "727/QĐ-BNV, the same sentence", "high",
)  # fmt: skip
R18_4 = Reading(
    137,
    W("Buộc trao đổi với cơ quan thanh tra, kiểm toán trước khi quyết định, không nói có phải đợi trả lời và trả lời"
      " không thuận thì sao.",
      "It has the inspecting or auditing body consulted before the decision and does not say whether an answer must be"
      " waited for, nor what follows when it is unfavourable."),
    W("Phải có trả lời rồi mới quyết định bổ nhiệm lại; trả lời không ràng buộc. Quyết định không bổ nhiệm lại thì không"
      " phải trao đổi.",
      "The answer must be there before a decision to reappoint; it does not bind. A decision not to reappoint needs none."),
    "sense; the condition is one of reappointment", "medium",
    (W("Chỉ cần đã gửi văn bản trao đổi.", "To have asked is enough."),
     W("Cần trao đổi trước cả quyết định không bổ nhiệm lại.", "A decision not to reappoint needs it too.")),
)  # fmt: skip
R20_2_B = Reading(
    49,
    W("Lấy ý kiến cấp có thẩm quyền, là nơi sau đó quyết định.",
      "The opinion of the competent authority, which then decides, is asked for."),
    W("Ý kiến của cấp ủy có thẩm quyền.", "The opinion of the competent Party committee."),
    "Articles 12(5)(a), 27(2), 30(1)(c)", "high",
)  # fmt: skip
R22_HEADING = Reading(
    56,
    W("Tên chương IV nói bổ nhiệm đại diện doanh nghiệp.",
      "Chapter IV is headed appointment of enterprise representatives."),
    W("Cử, cử lại người đại diện phần vốn nhà nước.", "Assignment and reassignment of State-capital representatives."),
    "content", "high",
)  # fmt: skip
R22_3 = Reading(
    109,
    W("Khoản 2 tính từ quyết định mới, khoản 3 từ quyết định cũ.",
      "Clause 2 counts from the new decision, clause 3 from the old one."),
    W("Đúng cả hai: sang doanh nghiệp khác thì tính lại, chỉ đổi tên thì không.",
      "Both are right: another enterprise begins a new term, a new name does not."),
    "159/2020, Art. 27(3)", "high",
)  # fmt: skip
R_APPENDIX = Reading(
    105,
    W("Tên các tập đoàn được dịch lệch, “nhóm và hội”.", "Names are garbled, groups and societies."),
    W("Danh mục tập đoàn kinh tế, tổng công ty: PVN, EVN, VNPT, TKV, Viettel, Vinachem, VNR, SCIC.",
      "Economic groups and corporations: PVN, EVN, VNPT, TKV, Viettel, Vinachem, VNR, SCIC."),
    "known names", "high",
)  # fmt: skip
