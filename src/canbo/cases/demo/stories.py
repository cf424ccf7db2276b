"""The cases of the demo, each in another state; their days are working days before the day of the demo."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from .story import Step, Story

OFFICER, AUTHORITY, COUNCIL, HOLDER = "thammuu", "capthamquyen", "hoidong", "khai"
WATER = "Công ty Nước Suối Đá"


@dataclass(frozen=True)
class Stage:
    """The day of the demo, the day so many working days ago (or ahead, when negative), codes by name, ends of terms."""

    on: date
    working_day: Callable[[int], date]
    codes: Mapping[str, str]
    ends: Mapping[str, str]

    def day(self, ago: int) -> str:
        """That day as a value of an act."""
        return self.working_day(ago).isoformat()

    def story(self, procedure: str, person: str, body: str, *steps: Step) -> Story:
        """A case about somebody somewhere, by their names; about nobody yet where none is given."""
        return Story(procedure, self.codes[person] if person else "", self.codes[body], steps)


def stories(stage: Stage) -> tuple[Story, ...]:
    """All cases: two letters, a relief, three about terms and duty, a post to fill, a year to grade."""
    told = (
        _letter_filed, _letter_accepted, _relief_overdue, _told_of_the_end, _near_retirement, _out_of_duty,
        _post_to_fill, _year_to_grade,
    )  # fmt: skip
    return tuple(tell(stage) for tell in told)


def _letter_filed(stage: Stage) -> Story:
    """The office-holder of the demo wants to go; the personnel officer has to talk with him."""
    letter = {"ground": "181/2026:34.1.a", "reason": "Tôi tự thấy năng lực hạn chế so với yêu cầu của chức vụ."}
    filed = Step(3, HOLDER, "file", letter | {"wished_from": stage.day(-30)})
    return stage.story("resignation", "Đỗ Văn Khải", WATER, filed)


def _letter_accepted(stage: Stage) -> Story:
    """Entered from paper, talked over, reported, accepted today; the placement is still to come."""
    letter = {"ground": "181/2026:34.1.c", "reason": "Chuyển về quê chăm sóc người thân."}
    talk = {
        "held_on": stage.day(11),
        "minutes": "Đã trao đổi; người nộp đơn giữ nguyện vọng.",
        "stands_by_letter": True,
    }
    report = {"proposal": "accept", "report": "Đề nghị chấp thuận; đã có phương án người thay."}
    decision = {"decided_on": stage.on.isoformat(), "effective_on": stage.day(-10), "votes_for": 6, "votes_against": 1}
    return stage.story(
        "resignation", "Hoàng Diệu Linh", "Công ty Đèn Biển Hòn Khói",
        Step(14, OFFICER, "file", letter),
        Step(11, OFFICER, "record-talk", talk),
        Step(7, OFFICER, "report", report),
        Step(0, AUTHORITY, "accept", decision),
    )  # fmt: skip


def _relief_overdue(stage: Stage) -> Story:
    """Proposed in time, and the ten working days of the authority are over."""
    ground = {
        "ground": "181/2026:35.1.c", "established_on": stage.day(24),
        "evidence": "Biên bản kiểm phiếu tín nhiệm số 21-BB/HĐTV (mẫu)",
    }  # fmt: skip
    talk = {"held_on": stage.day(20), "minutes": "Người được trao đổi không tự nguyện từ chức."}
    return stage.story(
        "relief", "Tạ Bá Hùng", "Công ty Sách Trang Mới",
        Step(24, OFFICER, "establish-ground", ground),
        Step(20, OFFICER, "record-talk", talk),
        Step(17, OFFICER, "propose", {"report": "Đề xuất miễn nhiệm; phiếu tín nhiệm thấp quá hai phần ba."}),
    )  # fmt: skip


def _told_of_the_end(stage: Stage) -> Story:
    """The term ends; the person has been told to prepare the file and writes the self-assessment."""
    end = {"term_end": stage.ends[stage.codes["Vũ Ngọc Quỳnh"]]}
    return stage.story(
        "reappointment", "Vũ Ngọc Quỳnh", "Công ty Xe buýt Phố Hạ",
        Step(8, OFFICER, "open", end),
        Step(5, AUTHORITY, "notify"),
    )  # fmt: skip


def _near_retirement(stage: Stage) -> Story:
    """Too near retirement for another term; the leadership collective has voted that the person stays until then."""
    person = stage.codes["Đặng Đình Tâm"]
    count = {"members": 7, "convened": 7, "excused": 0, "present": 7, "invalid": 0, "votes": {person: 6}}
    return stage.story(
        "extension", "Đặng Đình Tâm", "Công ty Chiếu sáng Đèn Lồng",
        Step(30, OFFICER, "open", {"term_end": stage.ends[person]}),
        Step(28, AUTHORITY, "notify"),
        Step(19, OFFICER, "file-self-assessment", {"assessment": "Hoàn thành nhiệm vụ, đủ sức khỏe công tác tiếp."}),
        Step(4, OFFICER, "count-collective", {"held_on": stage.day(4), "fit": True, "votes": count}),
    )  # fmt: skip


def _out_of_duty(stage: Stage) -> Story:
    """Suspended; the longest time a suspension may last runs."""
    ground = {
        "ground": "181/2026:36.2.b", "established_on": stage.day(14),
        "evidence": "Báo cáo của Ban kiểm soát số 9-BC/BKS (mẫu)",
    }  # fmt: skip
    decision = {"decided_on": stage.day(12), "effective_on": stage.day(11), "until": stage.day(-15)}
    announced = {"given_on": stage.day(11), "sent_to": "Hội đồng thành viên, Ban kiểm soát"}
    return stage.story(
        "suspension", "Phan Quang Kiên", "Công ty Thoát nước Mương Xanh",
        Step(14, OFFICER, "establish-ground", ground),
        Step(13, OFFICER, "propose", {"report": "Đề nghị tạm đình chỉ trong thời gian làm rõ."}),
        Step(12, AUTHORITY, "suspend", decision),
        Step(11, OFFICER, "announce", announced),
    )  # fmt: skip


def _post_to_fill(stage: Stage) -> Story:
    """In-house candidates listed and voted on by the leadership collective; the enlarged conference comes next."""
    hai, dung, loc = (stage.codes[name] for name in ("Lê Thanh Hải", "Trần Phương Dung", "Đoàn Hữu Lộc"))
    proposal = {
        "position": "general_director", "held_on": stage.day(16), "work": "Điều hành chung",
        "minutes": "Tập thể lãnh đạo thống nhất đề xuất.",
    }  # fmt: skip
    convened = {
        "party_document": "31-NQ/ĐU (mẫu)", "approved_on": stage.day(10), "regulation": "77/QĐ-CQ (mẫu)",
        "convened_step_1": 7, "convened_step_2": 15, "convened_step_3": 40, "convened_step_4": 7,
    }  # fmt: skip
    count = {"convened": 7, "excused": 0, "present": 7, "invalid": 0, "votes": {hai: 3, dung: 3, loc: 1}}
    held = {"held_on": stage.day(5), "votes": count, "announced": True, "minutes": "Đã công bố kết quả tại hội nghị."}
    return stage.story(
        "appointment-in-house", "", WATER,
        Step(16, OFFICER, "propose-appointment", proposal),
        Step(13, COUNCIL, "approve-proposal", {"approved_on": stage.day(13), "votes_for": 6, "votes_against": 0}),
        Step(10, OFFICER, "list-convened", convened),
        Step(9, OFFICER, "name-counting-committee", {"members": [AUTHORITY]}),
        Step(8, OFFICER, "list-candidates", {"candidates": [hai, dung, loc]}),
        Step(5, OFFICER, "count-step-1", held),
    )  # fmt: skip


def _year_to_grade(stage: Stage) -> Story:
    """The year of somebody without a grade: self-assessed and discussed, the Party committee is heard next."""
    ended = date(stage.working_day(21).year - 1, 12, 31)
    basis = {"enterprise_graded_on": stage.day(21), "assessed_as_party_member": True}
    own = {"assessment": "Hoàn thành tốt nhiệm vụ được giao trong năm.", "own_grade": "good"}
    met = {"held_on": stage.day(6), "attended": "Hội đồng thành viên, Ban kiểm soát", "minutes": "Thống nhất nhận xét."}
    return stage.story(
        "assessment-manager", "Mai Ngọc Trâm", "Công ty Môi trường Cỏ May",
        Step(21, OFFICER, "open", {"year_ended_on": ended.isoformat(), "post": "council_member"}),
        Step(20, OFFICER, "record-basis", basis),
        Step(12, OFFICER, "file-self-assessment", own),
        Step(6, OFFICER, "record-meeting", met),
    )  # fmt: skip
