"""By which route does a person come to the post, or stay in it? Articles 12 to 15 and 18 of Decree 181 as facts."""

from __future__ import annotations

from canbo.kernel.fact import establisher

from .declare import AUTHORITY, OWNER_AGENCY, PERSONNEL_BODY, Group

HOME_AFFAIRS = establisher("home_affairs", "Bộ Nội vụ", "the Ministry of Home Affairs")

_g = Group("route")
candidate_source = _g.choice(
    "candidate_source",
    "nguồn nhân sự",
    "where the candidate comes from",
    {"in_house": ("tại chỗ", "in-house"), "elsewhere": ("từ nơi khác", "from elsewhere")},
    PERSONNEL_BODY,
)
post_changes_by_reorganisation = _g.yes(
    "post_changes_by_reorganisation",
    "đổi chức vụ do doanh nghiệp sáp nhập, hợp nhất, chia, tách, tổ chức lại hoặc chuyển đổi",
    "the post changes because the enterprise is merged, consolidated, divided, reorganised or converted",
    OWNER_AGENCY,
)
rank_of_present_post = _g.choice(
    "rank_of_present_post",
    "chức vụ đang giữ so với chức vụ dự kiến",
    "the present post beside the proposed one",
    {"lower": ("thấp hơn", "lower"), "equivalent": ("tương đương", "equivalent"), "higher": ("cao hơn", "higher")},
    AUTHORITY,
)
enterprise_newly_established = _g.yes(
    "enterprise_newly_established", "doanh nghiệp mới thành lập", "the enterprise is newly established", OWNER_AGENCY
)
leadership_disunited_and_in_breach = _g.yes(
    "leadership_disunited_and_in_breach",
    "nội bộ lãnh đạo mất đoàn kết, nhiều người vi phạm kỷ luật",
    "the leadership is disunited and many of it have broken discipline",
    OWNER_AGENCY,
)
no_leaders_left = _g.yes(
    "no_leaders_left",
    "do thiên tai, tai nạn, bất khả kháng mà doanh nghiệp không còn người lãnh đạo, quản lý",
    "disaster, accident or force majeure has left the enterprise without leaders",
    OWNER_AGENCY,
)
delegation_effective_on = _g.day(
    "delegation_effective_on",
    "ngày quyết định giao quyền có hiệu lực",
    "day the decision to delegate the powers of the post takes effect",
    AUTHORITY,
)

_g = Group("reappointment")
fulfilled_term_duties = _g.yes(
    "fulfilled_term_duties",
    "hoàn thành nhiệm vụ trong thời gian giữ chức vụ",
    "fulfilled the duties of the term",
    AUTHORITY,
)
enterprise_needs_person = _g.yes(
    "enterprise_needs_person", "doanh nghiệp có nhu cầu", "the enterprise needs the person in the post", AUTHORITY
)
