"""The law on civil servants who leave service, in a few lines each."""

from __future__ import annotations

from .about import About, asked, point

_46, _22, _170 = "46/2010", "22/2008", "170/2025"

ABOUT = {
    _46: About(
        point(
            "Công chức thôi việc: theo nguyện vọng, hoặc do hai năm liên tiếp không hoàn thành nhiệm vụ.",
            "Civil servants who leave service, at their own wish or after two failing years in a row.",
            f"{_46}:3.1", f"{_46}:3.2",
        ),
        (
            point("Cơ quan trả lời đơn trong ba mươi ngày; từ chối phải bằng văn bản và nêu lý do.",
                  "The body answers within thirty days; a refusal is in writing with its reasons.", f"{_46}:4.1.b"),
            point("Lý do từ chối là một danh sách đóng gồm bốn điểm.", "The reasons for refusal are a closed list of four.", f"{_46}:4.1.c"),
            point("Trợ cấp bằng nửa tháng lương cho mỗi năm, ít nhất một tháng lương.",
                  "The allowance is half a monthly wage for each year, and one wage at least.", f"{_46}:5.rate", f"{_46}:5.floor"),
            point("Thời gian lẻ được tính theo nửa năm.", "Odd months count in half-years.", f"{_46}:6.2"),
        ),
        (
            point("Người thôi việc biết trước mình được bao nhiêu; cơ quan biết phải trả trong bao lâu.",
                  "Who leaves can know the sum beforehand, and the body by when to pay it.", f"{_46}:5.rate", f"{_46}:4.2.c"),
            point("Thời gian bị kỷ luật, truy tố oan vẫn được tính, nên người bị oan không thiệt.",
                  "Time under unjust discipline or prosecution counts, so that nobody loses by it.", f"{_46}:6.1.h"),
        ),
        (
            asked("discontinuation-allowed", "Được, trừ bốn trường hợp có thể từ chối.", "Yes, save in the four cases of refusal.", f"{_46}:4.1.c"),
            asked("counted-working-years", "Cộng mọi thời gian đóng bảo hiểm chưa hưởng trợ cấp, rồi làm tròn theo nửa năm.",
                  "All insured time not yet paid for is added up and rounded to half-years.", f"{_46}:6.1", f"{_46}:6.2"),
            asked("discontinuation-allowance", "Nửa tháng lương hiện hưởng nhân số năm; thấp nhất một tháng lương.",
                  "Half the current wage times the years, one wage at least.", f"{_46}:5.rate", f"{_46}:5.floor"),
        ),
    ),
    _22: About(
        point("Công chức bị đánh giá không hoàn thành nhiệm vụ: phần mà Nghị định 46 dẫn chiếu.",
              "Civil servants graded as failing: the part that Decree 46 refers to.", f"{_22}:58.3.a", f"{_22}:59.4"),
        (
            point("Hai năm liên tiếp không hoàn thành nhiệm vụ thì cho thôi việc.", "After two failing years in a row one is let go.", f"{_22}:58.3.a"),
            point("Người giữ chức vụ thì được bố trí việc khác hoặc không bổ nhiệm lại.",
                  "Leaders get other work or are not reappointed.", f"{_22}:58.3.b"),
            point("Có những người chưa bị cho thôi việc; nguồn chỉ dẫn chiếu mà không nêu là ai.",
                  "Some are not let go for it; the source refers to them without saying who they are.", f"{_22}:59.4"),
        ),
        (point("Kết quả xếp loại hằng năm có hậu quả thật cho người ở lại và người phải đi.",
               "The yearly grade has real consequences for those who stay and those who go.", f"{_22}:58.3.a", f"{_22}:58.3.c"),),
        (),
    ),
    _170: About(
        point("Công chức thôi việc từ tháng 7 năm 2025; điều kiện và mức trợ cấp theo nguồn thứ cấp.",
              "Civil servants who leave service from July 2025 on; conditions and sums from secondary sources.", f"{_170}:58.who"),
        (
            point("Ba tháng lương và thêm một tháng rưỡi cho mỗi năm đóng bảo hiểm.",
                  "Three monthly wages and one and a half for each insured year.", f"{_170}:58.1"),
            point("Ba mươi ngày để quyết định hoặc từ chối bằng văn bản.", "Thirty days to decide or refuse in writing.", f"{_170}:57.2.b"),
            point("Người nghỉ hưu, tinh giản biên chế, bị buộc thôi việc không hưởng trợ cấp này.",
                  "Retirees, those streamlined and those under forced termination get none of it.", f"{_170}:58.4"),
        ),
        (point("Người tự nguyện thôi việc được nhiều hơn hẳn so với Nghị định 46: một năm thành một tháng rưỡi lương thay vì nửa tháng.",
               "Who leaves at own wish gets far more than under Decree 46: one and a half wages a year instead of half a wage.",
               f"{_170}:58.1", f"{_46}:5.rate"),),
        (
            asked("discontinuation-allowance", "Ba tháng lương cộng một tháng rưỡi cho mỗi năm.", "Three wages and one and a half for each year.",
                  f"{_170}:58.1"),
            asked("discontinuation-allowed", "Được, trừ năm trường hợp có thể từ chối.", "Yes, save in the five cases of refusal.", f"{_170}:57.2.c"),
        ),
    ),
}  # fmt: skip
