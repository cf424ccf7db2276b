"""Decree 181/2026 in a few lines."""

from __future__ import annotations

from .about import About, asked, point

_181 = "181/2026"

ABOUT = {
    _181: About(
        point(
            "Người quản lý doanh nghiệp Nhà nước giữ 100 % vốn, Kiểm soát viên và người đại diện phần vốn nhà nước; từ việc"
            " quy hoạch, bổ nhiệm đến thôi việc, nghỉ hưu.",
            "Managers of wholly State-owned enterprises, Controllers and State-capital representatives, from planning and"
            " appointment to leaving service.",
            f"{_181}:1.p1", f"{_181}:2.3", f"{_181}:2.4", f"{_181}:2.5",
        ),
        (
            point(
                "Ai quyết định và phải hỏi ý kiến ai trước tùy chức vụ và loại doanh nghiệp; một số chức danh đứng đầu phải có ý kiến Thủ tướng.",
                "Who decides, and who is heard first, follows from post and class of enterprise; for some chairmen it is the Prime Minister.",
                f"{_181}:5.1", f"{_181}:6.1", f"{_181}:6.2", f"{_181}:6.3",
            ),
            point(
                "Nhiệm kỳ năm năm; người đứng đầu và thành viên Hội đồng thành viên thường không quá hai nhiệm kỳ ở một doanh nghiệp.",
                "A term is five years; chairmen and members of the council mostly serve no more than two at one enterprise.",
                f"{_181}:9.1", f"{_181}:9.2",
            ),
            point(
                "Việc kiêm nhiệm bị giới hạn theo từng nhóm chức danh.", "Concurrent posts are limited for each group of posts.",
                f"{_181}:8.4",
            ),
            point(
                "Bổ nhiệm tại chỗ theo bốn bước với ba loại hội nghị.", "Appointment from within takes four steps at three kinds of meeting.",
                f"{_181}:12.2", f"{_181}:12.3", f"{_181}:12.4", f"{_181}:12.5",
            ),
            point(
                "Từ chức và miễn nhiệm có căn cứ riêng; người phải miễn nhiệm không được từ chức thay.",
                "Resignation and relief have grounds of their own; who must be relieved may not resign instead.",
                f"{_181}:34.1", f"{_181}:35.1", f"{_181}:33.1.p1",
            ),
            point(
                "Tạm đình chỉ tối đa ba mươi ngày làm việc, gia hạn tối đa thêm ba mươi.",
                "A suspension lasts thirty working days at most, and thirty more when extended.",
                f"{_181}:36.3.a",
            ),
        ),
        (
            point(
                "Người giữ chức vụ không phải là cán bộ, công chức, viên chức: thôi việc, nghỉ hưu theo pháp luật lao động.",
                "Office-holders are no civil servants: they leave service and retire under labour law.",
                f"{_181}:4.4", f"{_181}:37.p1",
            ),
            point(
                "Doanh nghiệp và cơ quan đại diện chủ sở hữu phải theo dõi thời hạn: báo trước chín mươi ngày khi hết nhiệm kỳ,"
                " mười ngày làm việc cho mỗi bước khi có đơn từ chức.",
                "Enterprises and owners' agencies must keep time: ninety days ahead of the end of a term, ten working days for"
                " each step of a resignation.",
                f"{_181}:17.1.p1", f"{_181}:34.3.b", f"{_181}:34.3.c",
            ),
            point(
                "Việc đang làm trước ngày có hiệu lực vẫn theo quy định cũ, nên hai chế độ cùng tồn tại một thời gian.",
                "What was under way before it took effect stays under the former rules, so two regimes hold side by side for a while.",
                f"{_181}:44.3", f"{_181}:42.2",
            ),
        ),
        (
            asked(
                "who-decides", "Tùy chức vụ và loại doanh nghiệp: cơ quan đại diện chủ sở hữu, hoặc Hội đồng thành viên, Chủ tịch công ty.",
                "By post and class of enterprise: the owner's agency, or the Members' Council or Company Chairman.",
                f"{_181}:6.1.a", f"{_181}:7.1.a",
            ),
            asked(
                "term-limit-reached", "Sau hai nhiệm kỳ ở một doanh nghiệp, trừ người đã làm việc ở đó trên mười lăm năm trước lần đầu.",
                "After two terms at one enterprise, except for those who had worked there for over fifteen years before.",
                f"{_181}:9.2",
            ),
            asked(
                "leaving-form", "Có căn cứ miễn nhiệm thì là miễn nhiệm; không có mà có căn cứ từ chức thì là từ chức.",
                "Relief where there is a ground for it; otherwise resignation where there is a ground for that.",
                f"{_181}:35.1", f"{_181}:34.1",
            ),
            asked(
                "may-resign", "Có căn cứ, không đang bị thanh tra, kiểm tra, không dở nhiệm vụ quan trọng, không thuộc diện phải miễn nhiệm.",
                "With a ground, no inspection or unfinished vital task, and no case in which relief is due.",
                f"{_181}:34.1", f"{_181}:34.2",
            ),
            asked(
                "reconsideration-date", "Sớm nhất sau 24 tháng ở vị trí mới nếu từ chức, 36 tháng nếu bị miễn nhiệm.",
                "At the earliest after 24 months in the new post if resigned, 36 if relieved.",
                f"{_181}:34.5", f"{_181}:35.4", f"{_181}:35.5",
            ),
        ),
    ),
}  # fmt: skip
