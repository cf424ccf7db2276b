"""The papers of a meeting with a secret ballot (Decree 181/2026, Article 12(1)): letter, minutes, count record."""
# ruff: noqa: E501 - what the formatter cannot break is a sentence, and a sentence is searched for whole

from __future__ import annotations

from collections.abc import Mapping

from canbo.kernel.fact import Words

from .bases import citing
from .frame import ADDRESSEES, BODY, ISSUED, NUMBER
from .paper import Column, Given, Paper, Shown, Sign, Table
from .papers_shared import BY_SIGNER, each, led, may, say, value
from .wording import whole

_181 = "181/2026"
_CONVENED, _BALLOTS, _TWO_HATS, _EXCUSED, _ANNOUNCED = (
    f"{_181}:12.{row}" for row in ("6", "1.p3", "1.p4", "1.p5", "4.p2")
)
_CITED = citing(convened_cited=_CONVENED, ballots_cited=_BALLOTS, two_hats_cited=_TWO_HATS, withheld_cited=_ANNOUNCED)
_MODES = (
    ("paper", Words("bỏ phiếu kín bằng phiếu giấy", "on paper")),
    ("slip", Words("bỏ phiếu kín bằng phiếu mã tại hội nghị", "with slips in the room")),
    ("remote", Words("bỏ phiếu kín bằng phiếu mã từ xa", "with slips, from afar")),
)
_MEETING = (
    value("meeting", "text", "tên hội nghị", "name of the meeting"),
    value("held_on", "day", "ngày họp", "day of the meeting"),
    may("held_at", "text", "địa điểm", "place"),
    value("mode", "choice", "hình thức bỏ phiếu", "how votes are cast", choices=_MODES),
    value("listed", "lines", "danh sách nhân sự", "those voted on"),
)
_NUMBERS = tuple(
    value(name, "count", vi, en)
    for name, vi, en in (
        ("convened", "số người được triệu tập", "convened"), ("excused", "số người vắng vì lý do bất khả kháng", "excused"),
        ("present", "số người bỏ phiếu có mặt", "present"),
    )
)  # fmt: skip
_ADVISERS = may("advisers", "lines", "người dự không bỏ phiếu", "those who attend without a vote")
_HELD = (
    led("Thời gian: ", "Held on: ", "{{ held_on }}.", "{{ held_on }}."),
    led("Địa điểm: ", "At: ", "{{ held_at }}.", "{{ held_at }}.", when="held_at"),
)
_NUMBERED = say(
    "Được triệu tập: {{ convened }}; vắng vì lý do bất khả kháng: {{ excused }}; có mặt, bỏ phiếu: {{ present }}. Người có hai tư cách được tính một lần theo {{ two_hats_cited }}.",
    "Convened: {{ convened }}; excused for an unforeseen cause: {{ excused }}; present and voting: {{ present }}. Somebody with two positions is counted once, {{ two_hats_cited }}.",
)


def _counted(given: Given) -> Mapping[str, Shown]:
    """The rows of the count: who, and how many votes."""
    rows = given["counted"] or ()
    return {
        "counted": tuple({"who": str(row["who"]), "ballots": whole(int(row["ballots"]), given.lang)} for row in rows)
    }


CONVENING = Paper(
    "convening-letter", Words("Giấy mời", "Convening letter"), "document", "GM", Words("dự {{ meeting }}", "{{ meeting }}"),
    (_CONVENED, f"{_181}:12.1.p1"),
    values=(*ISSUED, *ADDRESSEES, *_MEETING, may("composition", "text", "quy định về thành phần", "rule on who attends")),
    parts=(
        say("{{ body }} trân trọng kính mời dự {{ meeting }}.", "{{ body }} invites you to {{ meeting }}."),
        *_HELD,
        led("Thành phần: ", "Who attends: ", "theo {{ composition }} của cơ quan đại diện chủ sở hữu ({{ convened_cited }}).", "as laid down by the owner agency in {{ composition }} ({{ convened_cited }}).", when="composition"),
        led("Nội dung: ", "Agenda: ", "lấy ý kiến về các nhân sự sau, {{ mode }}:", "a secret ballot on the following, {{ mode }}:"),
        each("listed", "item"),
        say(
            "Người không thể dự vì lý do bất khả kháng đề nghị báo trước để không tính vào tổng số người được triệu tập.",
            "Whoever is kept away by an unforeseen cause is asked to say so beforehand, so as not to be counted among those convened.",
        ),
        say("Rất mong sự có mặt đầy đủ, đúng giờ.", "Please attend, and be punctual."),
    ),
    signs=BY_SIGNER, compose=(_CITED,), to=True,
)  # fmt: skip
MINUTES = Paper(
    "meeting-minutes", Words("Biên bản", "Minutes"), "document", "BB", Words("{{ meeting }}", "{{ meeting }}"), (_BALLOTS,),
    values=(
        *BODY, *NUMBER, *_MEETING, *_NUMBERS, may("away", "lines", "người vắng và lý do", "who was excused, and why"), _ADVISERS,
        may("minutes", "paragraphs", "diễn biến", "what was said"), may("outcome", "lines", "kết quả", "result"),
        may("told", "flag", "được công bố tại hội nghị", "announced at the meeting"),
        may("keeper_name", "text", "người ghi biên bản", "keeper of the minutes"), may("chair_name", "text", "người chủ trì", "chair"),
    ),
    parts=(
        *_HELD, led("Thành phần: ", "Present: ", "", ""), _NUMBERED,
        led("Vắng vì lý do bất khả kháng:", "Excused:", "", "", when="away"), each("away", "item"),
        led("Dự, không bỏ phiếu:", "Attending without a vote:", "", "", when="advisers"), each("advisers", "item"),
        led("Nhân sự đưa ra bỏ phiếu:", "Voted on:", "", ""), each("listed", "item"),
        say("Hội nghị {{ mode }}.", "Votes were cast {{ mode }}."),
        led("Diễn biến:", "What was said:", "", "", when="minutes"), each("minutes"),
        led("Kết quả, đã công bố tại hội nghị:", "Result, announced at the meeting:", "", "", when="outcome"), each("outcome", "item"),
        say(
            "Kết quả bỏ phiếu không công bố tại hội nghị này theo {{ withheld_cited }}; số liệu nằm trong biên bản kiểm phiếu do ban kiểm phiếu giữ.",
            "The result is not announced at this meeting ({{ withheld_cited }}); the figures stand in the count record, which the counting committee keeps.",
            when="not_told",
        ),
        say("Biên bản đã được đọc lại cho những người có mặt cùng nghe và thống nhất.", "The minutes were read out to those present, who agreed to them."),
    ),
    signs=(
        Sign("keeper_name", Words("NGƯỜI GHI BIÊN BẢN", "KEEPER OF THE MINUTES")), Sign("chair_name", Words("CHỦ TRÌ", "CHAIR")),
    ),
    compose=(_CITED,),
)  # fmt: skip
COUNT_RECORD = Paper(
    "count-record", Words("Biên bản kiểm phiếu", "Count record"), "document", "BB", Words("{{ meeting }}", "{{ meeting }}"), (_BALLOTS,),
    values=(
        *BODY, *NUMBER, *_MEETING, *_NUMBERS,
        value("issued", "count", "số phiếu phát ra", "ballots handed out"), value("cast", "count", "số phiếu thu vào", "ballots cast"),
        value("invalid", "count", "số phiếu không hợp lệ", "invalid ballots"), may("against", "count", "số phiếu không đồng ý", "ballots that do not agree"),
        value("counted", "rows", "kết quả từng người", "votes of each"), may("reasons", "lines", "kết luận", "what follows"),
        may("box_hash", "hash", "mã băm hòm phiếu", "hash of the ballot box"), may("kept_in", "flag", "không công bố", "withheld"),
        may("counter_name", "text", "thành viên ban kiểm phiếu", "member of the counting committee"),
        may("second_name", "text", "thành viên thứ hai", "second member"),
    ),
    parts=(
        say("KHÔNG CÔNG BỐ TẠI HỘI NGHỊ ({{ withheld_cited }}). Chỉ ban kiểm phiếu và cấp có thẩm quyền giữ.", "NOT ANNOUNCED AT THE MEETING ({{ withheld_cited }}). For the counting committee and the authority only.", "decides", when="kept_in"),
        *_HELD, _NUMBERED,
        say(
            "Phiếu phát ra: {{ issued }}; phiếu thu vào: {{ cast }}; phiếu không hợp lệ: {{ invalid }} ({{ mode }}; {{ ballots_cited }}).",
            "Ballots handed out: {{ issued }}; cast: {{ cast }}; invalid: {{ invalid }} ({{ mode }}; {{ ballots_cited }}).",
        ),
        led("Nhân sự đưa ra bỏ phiếu:", "Voted on:", "", ""), each("listed", "item"),
        led("Kết quả:", "Result:", "", ""),
        Table("counted", (Column("who", Words("Nhân sự", "Person"), 70), Column("ballots", Words("Số phiếu", "Votes"), 30, right=True))),
        say("Không đồng ý: {{ against }}.", "Do not agree: {{ against }}.", when="against"),
        each("reasons", "item"),
        say("Mã băm hòm phiếu, đã ghi vào sổ khi đóng: {{ box_hash }}", "Hash of the ballot box, recorded at the closing: {{ box_hash }}", "note", when="box_hash"),
        say("Biên bản lập xong sau khi kiểm phiếu; các thành viên ban kiểm phiếu cùng ký.", "Made when the count was done; the members of the counting committee sign."),
    ),
    signs=(
        Sign("counter_name", Words("BAN KIỂM PHIẾU", "COUNTING COMMITTEE")), Sign("second_name", Words("BAN KIỂM PHIẾU", "COUNTING COMMITTEE")),
    ),
    compose=(_CITED, _counted),
)  # fmt: skip
PAPERS = (CONVENING, MINUTES, COUNT_RECORD)
