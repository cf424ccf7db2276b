"""How the last round went, what has been found, what is under way."""

from __future__ import annotations

from .declare import (
    AUTHORITY,
    COUNTING_COMMITTEE,
    INSPECTORATE,
    MEDICAL_FACILITY,
    PARTY_BODY,
    PERSON,
    PROCEEDINGS_BODY,
    Group,
)  # fmt: skip

_g = Group("reappointment")
months_to_retirement_at_term_end = _g.number(
    "months_to_retirement_at_term_end", "số tháng từ ngày hết nhiệm kỳ đến ngày nghỉ hưu", "months from the end of the term to retirement", "month", high=1200
)  # fmt: skip
barred_from_office = _g.yes(
    "barred_from_office",
    "bị cấm đảm nhiệm chức vụ theo pháp luật",
    "barred from office by law",
    PROCEEDINGS_BODY,
    sensitive=True,
)
disciplinary_proceedings_pending = _g.yes(
    "disciplinary_proceedings_pending", "đang trong thời gian xem xét, xử lý kỷ luật", "disciplinary proceedings are pending", AUTHORITY, sensitive=True,
    act=("chờ kết luận xử lý kỷ luật", "wait for the disciplinary proceedings to end"),
)  # fmt: skip
under_criminal_proceedings = _g.yes(
    "under_criminal_proceedings", "đang bị điều tra, truy tố, xét xử", "under investigation, prosecution or trial", PROCEEDINGS_BODY, sensitive=True,
    act=("chờ kết thúc tố tụng", "wait for the criminal proceedings to end"),
)  # fmt: skip
barred_from_higher_post = _g.yes(
    "barred_from_higher_post", "thuộc trường hợp chưa xem xét bổ nhiệm chức vụ cao hơn", "in a case where a higher post is not yet to be considered", PARTY_BODY, sensitive=True
)  # fmt: skip
responsibility_under_review = _g.yes(
    "responsibility_under_review", "có thông tin về trách nhiệm cá nhân đang được xem xét mà chưa kết luận", "personal responsibility is under review without a conclusion", AUTHORITY, sensitive=True,
    act=("chờ kết luận về trách nhiệm", "wait for the conclusion on responsibility"),
)  # fmt: skip
inpatient_or_maternity = _g.yes(
    "inpatient_or_maternity", "đang điều trị nội trú từ ba tháng trở lên hoặc nghỉ thai sản", "in hospital for three months or more, or on maternity leave", MEDICAL_FACILITY, sensitive=True,
    act=("chờ hết thời gian điều trị, thai sản", "wait for the treatment or leave to end"),
)  # fmt: skip
other_deferral_case = _g.yes(
    "other_deferral_case",
    "thuộc trường hợp khác chưa xem xét bổ nhiệm lại",
    "in another case where reappointment is not yet considered",
    AUTHORITY,
)

_g = Group("assessment")
GRADES = {
    "excellent": ("hoàn thành xuất sắc nhiệm vụ", "exceeded the tasks"),
    "good": ("hoàn thành tốt nhiệm vụ", "fulfilled the tasks well"),
    "fulfilled": ("hoàn thành nhiệm vụ", "fulfilled the tasks"),
    "not_fulfilled": ("không hoàn thành nhiệm vụ", "did not fulfil the tasks"),
}
grade_last_year = _g.choice("grade_last_year", "mức xếp loại năm trước", "grade of the last year", GRADES, AUTHORITY)
failing_years_in_a_row = _g.number(
    "failing_years_in_a_row", "số năm liên tiếp không hoàn thành nhiệm vụ, tính đến năm gần nhất", "failing years in a row up to the last year", "year", AUTHORITY, high=60
)  # fmt: skip
failing_years_this_term = _g.number(
    "failing_years_this_term", "số năm không hoàn thành nhiệm vụ trong nhiệm kỳ", "failing years within the present term", "year", AUTHORITY, high=60
)  # fmt: skip
graded_fulfilled_last_three_years = _g.yes(
    "graded_fulfilled_last_three_years", "ba năm liền kề đều hoàn thành nhiệm vụ trở lên", "fulfilled the tasks or better in each of the last three years", AUTHORITY
)  # fmt: skip

_g = Group("confidence round")
low_confidence_votes = _g.number(
    "low_confidence_votes", "số phiếu tín nhiệm thấp", "low-confidence votes", "vote", COUNTING_COMMITTEE, high=100_000
)
confidence_votes_cast = _g.number(
    "confidence_votes_cast", "tổng số phiếu tín nhiệm đã bỏ", "confidence votes cast", "vote", COUNTING_COMMITTEE, low=1, high=100_000
)  # fmt: skip

_g = Group("sanctions")
serving_warning = _g.yes(
    "serving_warning", "đang chịu kỷ luật cảnh cáo", "under a disciplinary warning", AUTHORITY, sensitive=True
)
serving_reprimand = _g.yes(
    "serving_reprimand", "đang chịu kỷ luật khiển trách", "under a disciplinary reprimand", AUTHORITY, sensitive=True
)
duty_reprimands_this_term = _g.number(
    "duty_reprimands_this_term", "số lần bị khiển trách liên quan nhiệm vụ trong cùng nhiệm kỳ", "reprimands tied to duties within this term", "time", AUTHORITY, high=100, sensitive=True
)  # fmt: skip
party_sanction = _g.yes(
    "party_sanction", "đã bị kỷ luật về Đảng", "has been disciplined by the Party", PARTY_BODY, sensitive=True
)
party_sanction_announced_on = _g.day(
    "party_sanction_announced_on", "ngày công bố quyết định kỷ luật đảng", "day the Party's sanction was announced", PARTY_BODY, sensitive=True
)  # fmt: skip
sanction_effective_on = _g.day(
    "sanction_effective_on",
    "ngày kỷ luật hành chính bắt đầu có hiệu lực (nếu đã kỷ luật đảng: ngày quyết định kỷ luật đảng có hiệu lực, trừ buộc thôi việc)",
    "day the sanction counts from (after a Party sanction: the day that one took effect, except forced termination)",
    AUTHORITY,
    sensitive=True,
)

_g = Group("findings")
found_unable_to_continue = _g.yes(
    "found_unable_to_continue", "cấp có thẩm quyền đánh giá năng lực hạn chế, uy tín giảm sút, không thể tiếp tục đảm nhiệm", "found by the authority to be of limited capacity and reduced prestige, unable to continue", AUTHORITY
)  # fmt: skip
found_degenerate = _g.yes(
    "found_degenerate", "cấp có thẩm quyền kết luận suy thoái hoặc vi phạm điều đảng viên không được làm, nêu gương", "found by the authority to be degenerate or in breach of what Party members may not do", AUTHORITY, sensitive=True
)  # fmt: skip
found_politically_unfit = _g.yes(
    "found_politically_unfit", "cấp có thẩm quyền kết luận vi phạm tiêu chuẩn chính trị đến mức phải miễn nhiệm", "found by the authority to breach political standards to the point of relief", AUTHORITY, sensitive=True
)  # fmt: skip
found_serious_corruption_in_unit = _g.yes(
    "found_serious_corruption_in_unit", "cấp có thẩm quyền kết luận để đơn vị mình phụ trách xảy ra tham nhũng, lãng phí, tiêu cực gây hậu quả nghiêm trọng", "found by the authority to have let serious corruption, waste or negativity happen in the unit", AUTHORITY, sensitive=True
)  # fmt: skip
found_head_of_serious_disunity = _g.yes(
    "found_head_of_serious_disunity", "cấp có thẩm quyền kết luận là người đứng đầu gây mất đoàn kết nghiêm trọng", "found by the authority, as head, to have caused serious disunity", AUTHORITY, sensitive=True
)  # fmt: skip
relief_requested_by_authority = _g.yes(
    "relief_requested_by_authority",
    "cấp có thẩm quyền yêu cầu miễn nhiệm",
    "a competent authority asks for relief",
    AUTHORITY,
)
# Open-ended: nobody can attest that no other rule has a case, so it is one when the authority names it.
other_relief_case = _g.yes(
    "other_relief_case", "cấp có thẩm quyền đã viện dẫn trường hợp miễn nhiệm khác theo pháp luật, quy định của cơ quan đại diện chủ sở hữu hoặc điều lệ", "the authority has named another case of relief under the law, the owner's agency's rules or the charter", AUTHORITY, is_act=True
)  # fmt: skip
refuses_to_resign = _g.yes(
    "refuses_to_resign", "thuộc diện từ chức nhưng không tự nguyện", "in a case for resignation but unwilling", PERSON
)

_g = Group("resignation")
own_view_of_limited_capacity = _g.yes(
    "own_view_of_limited_capacity", "tự nhận thấy hạn chế về năng lực hoặc không còn đủ uy tín", "sees own capacity as limited or prestige as insufficient", PERSON
)  # fmt: skip
other_legitimate_reasons = _g.yes(
    "other_legitimate_reasons", "có lý do chính đáng khác của cá nhân", "has other legitimate personal reasons", PERSON
)
head_answers_for_subordinates_corruption = _g.yes(
    "head_answers_for_subordinates_corruption", "là người đứng đầu, để cấp dưới trực tiếp xảy ra tham nhũng, lãng phí, tiêu cực nghiêm trọng mà chưa đến mức kỷ luật", "as head, answers for serious corruption, waste or negativity of direct subordinates, short of discipline", AUTHORITY, sensitive=True
)  # fmt: skip
conduct_offends_public = _g.yes(
    "conduct_offends_public", "vi phạm phẩm chất, đạo đức, lối sống gây bức xúc dư luận", "breach of political quality, morals or lifestyle that offends the public", AUTHORITY, sensitive=True
)  # fmt: skip
family_breaks_law = _g.yes(
    "family_breaks_law", "để vợ, chồng, con vi phạm pháp luật hoặc tệ nạn gây bức xúc dư luận", "let spouse or children break the law or take part in social vices", AUTHORITY, sensitive=True
)  # fmt: skip
position_abused_by_others = _g.yes(
    "position_abused_by_others", "để người khác lợi dụng chức vụ trục lợi gây hậu quả nghiêm trọng", "let others use the post for gain with serious consequences", AUTHORITY, sensitive=True
)  # fmt: skip
# The burden of proof is the person's: until proved it is not so.
unaware_of_abuse = _g.yes(
    "unaware_of_abuse",
    "đã chứng minh được là không biết việc bị lợi dụng",
    "has proved not to have known of the abuse",
    AUTHORITY,
    is_act=True,
)
shirks_with_very_serious_consequences = _g.yes(
    "shirks_with_very_serious_consequences", "né tránh, không làm đúng trách nhiệm gây hậu quả rất nghiêm trọng", "shirked duties with very serious consequences", AUTHORITY
)  # fmt: skip
unfinished_defence_task = _g.yes(
    "unfinished_defence_task", "đang làm nhiệm vụ quốc phòng, an ninh quan trọng chưa xong, từ chức ngay sẽ gây thiệt hại lớn", "has an unfinished important defence or security task, and resigning now would do serious harm", AUTHORITY,
    act=("hoàn thành hoặc bàn giao nhiệm vụ", "finish or hand over the task"),
)  # fmt: skip
under_inspection_or_audit = _g.yes(
    "under_inspection_or_audit", "bản thân đang bị thanh tra, kiểm tra, kiểm toán", "own conduct is under inspection or audit", INSPECTORATE,
    act=("chờ kết thúc thanh tra, kiểm toán", "wait for the inspection or audit to end"),
)  # fmt: skip
enterprise_under_inspection_or_audit = _g.yes(
    "enterprise_under_inspection_or_audit", "doanh nghiệp đang bị thanh tra, kiểm tra, kiểm toán", "the enterprise is under inspection or audit", INSPECTORATE,
    act=("chờ kết thúc thanh tra, kiểm toán doanh nghiệp", "wait for the enterprise's inspection or audit to end"),
)  # fmt: skip

_g = Group("suspension")
moral_breach_stirs_opinion = _g.yes(
    "moral_breach_stirs_opinion",
    "vi phạm đạo đức, lối sống gây dư luận xấu, ảnh hưởng uy tín",
    "breach of morals or lifestyle stirs bad opinion",
    AUTHORITY,
    sensitive=True,
)
shirks_duty = _g.yes(
    "shirks_duty", "cố ý trì hoãn, đùn đẩy, né tránh nhiệm vụ", "deliberately delays or shirks duties", AUTHORITY
)
harasses_or_corrupt = _g.yes(
    "harasses_or_corrupt",
    "nhũng nhiễu, tiêu cực, gây phiền hà khi làm nhiệm vụ",
    "harasses, is corrupt or makes trouble for citizens and firms",
    AUTHORITY,
    sensitive=True,
)
obstructs_disciplinary_process = _g.yes(
    "obstructs_disciplinary_process", "đang bị xem xét kỷ luật mà cố ý kéo dài, trốn tránh hoặc gây khó khăn", "under disciplinary review, delays, evades or obstructs it", AUTHORITY
)  # fmt: skip
party_sanctioned_awaiting_office_sanction = _g.yes(
    "party_sanctioned_awaiting_office_sanction", "đã bị cảnh cáo hoặc cách chức về Đảng, đang chờ xem xét chức vụ, ở lại thì ảnh hưởng xấu", "warned or removed by the Party, the office still to be decided, and staying would do harm", PARTY_BODY, sensitive=True
)  # fmt: skip
prosecuted = _g.yes(
    "prosecuted",
    "bị khởi tố để phục vụ điều tra",
    "has been charged, to serve the investigation",
    PROCEEDINGS_BODY,
    sensitive=True,
)
agency_requests_suspension = _g.yes(
    "agency_requests_suspension", "có cơ sở phải kỷ luật từ cảnh cáo trở lên hoặc xử lý hình sự, và cơ quan có thẩm quyền đề nghị tạm đình chỉ", "a warning or worse, or criminal law, is due and a competent body asks for suspension in writing", PROCEEDINGS_BODY
)  # fmt: skip
