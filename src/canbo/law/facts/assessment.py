"""May this year's assessment be held, and must its result be corrected? Article 28 of Decree 181 as facts."""

from __future__ import annotations

from .declare import AUTHORITY, INSPECTORATE, OWNER_AGENCY, PARTY_BODY, Group

_g = Group("assessment")
enterprise_graded_on = _g.day(
    "enterprise_graded_on",
    "ngày công bố kết quả xếp loại doanh nghiệp của năm đánh giá",
    "day the enterprise's grade for the assessed year was announced",
    OWNER_AGENCY,
    act=("chờ công bố kết quả xếp loại doanh nghiệp", "wait until the enterprise's grade is announced"),
)
annual_report_published_on = _g.day(
    "annual_report_published_on",
    "ngày doanh nghiệp công bố báo cáo tài chính năm của năm đánh giá",
    "day the enterprise's financial report for the assessed year was published",
    OWNER_AGENCY,
    act=("chờ doanh nghiệp công bố báo cáo tài chính năm", "wait until the enterprise publishes its annual report"),
)
assessed_as_party_member = _g.yes(
    "assessed_as_party_member",
    "đã được đánh giá, xếp loại đảng viên của năm đánh giá",
    "has been assessed as a Party member for the assessed year",
    PARTY_BODY,
    act=("đánh giá, xếp loại đảng viên trước", "have the Party member assessed first"),
)
audited_report_differs = _g.yes(
    "audited_report_differs",
    "báo cáo tài chính năm sau kiểm toán khác với báo cáo đã dùng để đánh giá, xếp loại",
    "the audited annual report differs from the one the grade was based on",
    INSPECTORATE,
)
difference_affects_grade = _g.yes(
    "difference_affects_grade",
    "chênh lệch sau kiểm toán làm ảnh hưởng đến kết quả đánh giá",
    "the difference found by the audit affects the result of the assessment",
    AUTHORITY,
)
