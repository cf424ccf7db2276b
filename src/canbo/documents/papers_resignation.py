"""The papers of a resignation (Decree 181/2026, Article 34), in the order in which they are written."""
# ruff: noqa: E501 - what the formatter cannot break is a sentence, and a sentence is searched for whole

from __future__ import annotations

from canbo.kernel.fact import Words

from .bases import citing, decided_on_what, voted
from .findings import FINDINGS, FINDINGS_TABLE, found
from .frame import ADDRESSEES, BODY, ISSUED, NUMBER, PERSON, PLACE, SIGNER
from .paper import Paper, Sign
from .papers_shared import (
    BASES,
    BY_SIGNER,
    DECIDES,
    DECISION,
    DUTY_UNITS,
    FILED_ON,
    GROUND,
    OPINION,
    REASON,
    VOTE_LINE,
    VOTES,
    article,
    duty_units,
    each,
    grounded,
    led,
    may,
    say,
    to_person,
    value,
)  # fmt: skip

_181 = "181/2026"
_TALK, _DECIDE, _STAY, _AFTER = (f"{_181}:34.{row}" for row in ("3.b", "3.c", "4", "5"))
_CITED = citing(talk_cited=_TALK, decide_cited=_DECIDE, stay_cited=_STAY, after_cited=_AFTER)
_PROPOSALS = (("accept", Words("chấp thuận", "accept")), ("refuse", Words("không chấp thuận", "refuse")))
_PROPOSAL = value("proposal", "choice", "đề xuất", "proposal", choices=_PROPOSALS)
_OPINION_CITED = value(
    "opinion_provision", "citation", "điều khoản phải có ý kiến trước", "provision that asks for the prior opinion"
)


LETTER = Paper(
    "resignation-letter", Words("Đơn từ chức", "Letter of resignation"), "letter", None, Words("", ""), (f"{_181}:34.3.a",),
    values=(*ADDRESSEES, *PERSON, *PLACE, GROUND, REASON, may("wished_from", "day", "ngày muốn thôi", "day wished for")),
    parts=(
        say("Tôi là: {{ person_name }}.", "I am: {{ person_name }}."),
        say("Chức vụ: {{ person_post }}.", "Post: {{ person_post }}.", when="person_post"),
        say("Đơn vị: {{ person_body }}.", "Body: {{ person_body }}.", when="person_body"),
        say("Tôi làm đơn này xin từ chức đối với chức vụ nêu trên theo {{ ground_in_full }}.", "I hereby ask to resign from this post under {{ ground_in_full }}."),
        say("Lý do:", "My reasons:"),
        each("reason"),
        say("Tôi mong muốn việc từ chức có hiệu lực từ {{ wished_from }}.", "I wish the resignation to take effect on {{ wished_from }}.", when="wished_from"),
        say(
            "Trong thời gian chờ quyết định, tôi tiếp tục thực hiện nhiệm vụ được giao theo {{ stay_cited }}; khi được chấp thuận, tôi sẽ bàn giao đầy đủ công việc, hồ sơ và tài sản được giao quản lý.",
            "Until the decision I go on with my duties, as {{ stay_cited }} requires; once the resignation is accepted I will hand over the work, files and assets in my charge.",
        ),
        say("Kính đề nghị xem xét, quyết định.", "I respectfully ask for a decision."),
    ),
    signs=(Sign("person_name", Words("NGƯỜI LÀM ĐƠN", "THE APPLICANT")),),
    compose=(_CITED, grounded), to=True,
)  # fmt: skip
MINUTES = Paper(
    "talk-minutes", Words("Biên bản", "Minutes"), "document", "BB",
    Words("Trao đổi với {{ person }} về đơn từ chức", "Talk with {{ person }} about the letter of resignation"), (_TALK,),
    values=(
        *BODY, *NUMBER, *SIGNER, *PERSON, FILED_ON, value("held_on", "day", "ngày trao đổi", "day of the talk"), may("held_at", "text", "địa điểm", "where it was held"),
        value("present", "lines", "người có mặt", "persons present"), value("minutes", "paragraphs", "nội dung biên bản", "minutes"),
        value("stands_by_letter", "flag", "người nộp đơn giữ nguyện vọng", "the person stands by the letter"),
        may("keeper_name", "text", "người ghi biên bản", "keeper of the minutes"),
    ),
    parts=(
        led("Thời gian: ", "Held on: ", "{{ held_on }}.", "{{ held_on }}."),
        led("Địa điểm: ", "At: ", "{{ held_at }}.", "{{ held_at }}.", when="held_at"),
        led("Thành phần:", "Present:", "", ""),
        each("present", "item"),
        say(
            "Thực hiện {{ talk_cited }}, {{ body }} đã trao đổi với {{ person_in_full }}, về đơn từ chức nộp {{ filed_on }}.",
            "As {{ talk_cited }} requires, {{ body }} talked with {{ person_in_full }}, about the letter of resignation filed on {{ filed_on }}.",
        ),
        led("Nội dung trao đổi:", "What was said:", "", ""),
        each("minutes"),
        led("Kết quả: ", "Outcome: ", "{{ person }} giữ nguyện vọng từ chức.", "{{ person }} stands by the letter.", when="stands_by_letter"),
        led("Kết quả: ", "Outcome: ", "{{ person }} không giữ nguyện vọng từ chức.", "{{ person }} does not stand by the letter.", when="not_stands_by_letter"),
        say(
            "Biên bản đã được đọc lại cho những người có mặt cùng nghe, thống nhất nội dung và ký tên.",
            "The minutes were read to those present, who agreed with them and sign below.",
        ),
    ),
    signs=(
        Sign("person_name", Words("NGƯỜI NỘP ĐƠN", "THE APPLICANT")),
        Sign("keeper_name", Words("NGƯỜI GHI BIÊN BẢN", "KEEPER OF THE MINUTES")),
        *BY_SIGNER,
    ),
    compose=(_CITED,),
)  # fmt: skip
REPORT = Paper(
    "report", Words("Tờ trình", "Report"), "document", "TTr",
    Words("Về việc từ chức của {{ person }}", "On the resignation of {{ person }}"), (_TALK,),
    values=(
        *ISSUED, *ADDRESSEES, *PERSON, FILED_ON, GROUND, value("held_on", "day", "ngày trao đổi", "day of the talk"),
        value("stands_by_letter", "flag", "người nộp đơn giữ nguyện vọng", "the person stands by the letter"), FINDINGS, _PROPOSAL,
        value("report", "paragraphs", "nội dung báo cáo", "report"), may("due", "day", "hạn quyết định", "day by which to decide"),
    ),
    parts=(
        say("Thực hiện {{ talk_cited }}, {{ body }} báo cáo như sau:", "As {{ talk_cited }} requires, {{ body }} reports:"),
        led("Đơn từ chức: ", "The letter: ", "{{ person_in_full }}, nộp đơn {{ filed_on }}; căn cứ nêu trong đơn: {{ ground_in_full }}.", "{{ person_in_full }}, filed it on {{ filed_on }}, under {{ ground_in_full }}."),
        led("Trao đổi: ", "The talk: ", "được tiến hành {{ held_on }}; {{ person }} giữ nguyện vọng từ chức.", "was held on {{ held_on }}; {{ person }} stands by the letter.", when="stands_by_letter"),
        led("Trao đổi: ", "The talk: ", "được tiến hành {{ held_on }}; {{ person }} không giữ nguyện vọng từ chức.", "was held on {{ held_on }}; {{ person }} does not stand by the letter.", when="not_stands_by_letter"),
        led("Đối chiếu quy định:", "What the law answers:", "", "", when="findings"),
        FINDINGS_TABLE,
        led("Nội dung báo cáo:", "Report:", "", ""),
        each("report"),
        led("Đề xuất: ", "Proposal: ", "{{ proposal }} việc từ chức của {{ person }}.", "to {{ proposal }} the resignation of {{ person }}."),
        say("Hạn quyết định theo {{ decide_cited }}: {{ due }}.", "The decision is due under {{ decide_cited }} on {{ due }}.", when="due"),
        say("Kính trình xem xét, quyết định.", "Submitted for decision."),
    ),
    signs=BY_SIGNER, compose=(_CITED, found, grounded), to=True,
)  # fmt: skip
OPINION_REQUEST = Paper(
    "opinion-request", Words("Công văn xin ý kiến", "Request for an opinion"), "dispatch", "",
    Words("xin ý kiến về việc từ chức của {{ person }}", "Opinion asked on the resignation of {{ person }}"), (f"{_181}:5.1", f"{_181}:6.1.c", f"{_181}:6.2.b"),
    values=(
        *ISSUED, *ADDRESSEES, *PERSON, FILED_ON, GROUND, _OPINION_CITED, _PROPOSAL,
        value("report", "paragraphs", "nội dung báo cáo", "report"), may("reply_by", "day", "đề nghị trả lời trước ngày", "day by which to answer"),
    ),
    parts=(
        say("{{ Person_in_full }}, đã nộp đơn từ chức {{ filed_on }} theo {{ ground_in_full }}.", "{{ Person_in_full }}, filed a letter of resignation on {{ filed_on }} under {{ ground_in_full }}."),
        each("report"),
        say(
            "{{ body }} dự kiến {{ proposal }} việc từ chức. Theo {{ opinion_provision }}, việc quyết định phải có ý kiến trước của quý cơ quan.",
            "{{ body }} intends to {{ proposal }} the resignation. Under {{ opinion_provision }} your prior opinion is needed.",
        ),
        say("Đề nghị quý cơ quan cho ý kiến bằng văn bản trước {{ reply_by }}.", "Please give your opinion in writing before {{ reply_by }}.", when="reply_by"),
        say("Trân trọng.", "Yours faithfully."),
    ),
    signs=BY_SIGNER, to=True, compose=(grounded,),
)  # fmt: skip
OPINION_GIVEN = Paper(
    "opinion", Words("Công văn cho ý kiến", "Opinion"), "dispatch", "",
    Words("ý kiến về việc từ chức của {{ person }}", "Opinion on the resignation of {{ person }}"), (f"{_181}:5.1", f"{_181}:6.1.c", f"{_181}:6.2.b"),
    values=(
        *ISSUED, *ADDRESSEES, *PERSON, _OPINION_CITED, value("agrees", "flag", "đồng ý", "agrees"),
        may("opinion", "paragraphs", "nội dung ý kiến", "opinion"), may("request_number", "text", "số công văn xin ý kiến", "number of the request"),
        may("requested_on", "day", "ngày xin ý kiến", "day of the request"),
    ),
    parts=(
        say("Phúc đáp Công văn số {{ request_number }} {{ requested_on }}, {{ body }} có ý kiến như sau:", "In answer to document {{ request_number }} {{ requested_on }}, {{ body }} gives this opinion:", when="request_number"),
        say("Theo {{ opinion_provision }}, {{ body }} đồng ý để {{ person_in_full }}, từ chức.", "Under {{ opinion_provision }}, {{ body }} agrees that {{ person_in_full }}, resigns.", when="agrees"),
        say("Theo {{ opinion_provision }}, {{ body }} không đồng ý để {{ person_in_full }}, từ chức.", "Under {{ opinion_provision }}, {{ body }} does not agree that {{ person_in_full }}, resigns.", when="not_agrees"),
        each("opinion"),
        say("Trân trọng.", "Yours faithfully."),
    ),
    signs=BY_SIGNER, to=True,
)  # fmt: skip
EXTENSION = Paper(
    "extension-notice", Words("Thông báo", "Notice"), "document", "TB",
    Words("Kéo dài thời hạn quyết định việc từ chức của {{ person }}", "More time to decide on the resignation of {{ person }}"), (_DECIDE,),
    values=(*ISSUED, *PERSON, FILED_ON, REASON, value("due", "day", "hạn mới", "new day by which to decide")),
    parts=(
        say(
            "Theo {{ decide_cited }}, {{ body }} thông báo kéo dài thời hạn quyết định đối với đơn từ chức nộp {{ filed_on }} của {{ person_in_full }}.",
            "Under {{ decide_cited }}, {{ body }} extends the time to decide on the letter of resignation filed on {{ filed_on }} by {{ person_in_full }}.",
        ),
        say("Lý do khách quan:", "Objective reasons:"),
        each("reason"),
        say("Hạn quyết định mới: {{ due }}.", "The decision is now due on {{ due }}."),
        say("Trong thời gian này, {{ person }} tiếp tục thực hiện nhiệm vụ được giao theo {{ stay_cited }}.", "Meanwhile {{ person }} goes on with the duties, as {{ stay_cited }} requires."),
    ),
    signs=BY_SIGNER, compose=(_CITED,),
)  # fmt: skip
ACCEPTANCE = Paper(
    "resignation-acceptance", Words("Quyết định", "Decision"), "decision", "QĐ",
    Words("Về việc chấp thuận để {{ person }} từ chức", "On accepting the resignation of {{ person }}"), (_DECIDE, f"{_181}:34.2", f"{_181}:33.1.p1"),
    values=(*ISSUED, *PERSON, FILED_ON, *DECISION, *OPINION, DUTY_UNITS),
    parts=(
        BASES, DECIDES,
        article(1, "Chấp thuận để {{ person_in_full }}, từ chức kể từ {{ effective_on }}.", "The resignation of {{ person_in_full }}, is accepted with effect from {{ effective_on }}."),
        article(
            2, "{{ Person }} bàn giao công việc, hồ sơ và tài sản được giao quản lý trước ngày nêu tại Điều 1. Việc bố trí công tác sau khi từ chức thực hiện theo {{ after_cited }}.",
            "{{ Person }} hands over the work, files and assets in charge before the day named in Article 1. The placement after resigning follows {{ after_cited }}.",
        ),
        article(
            3, "Quyết định này có hiệu lực kể từ ngày ký. {{ duty_units }} và {{ person }} chịu trách nhiệm thi hành Quyết định này.",
            "This Decision takes effect on the day it is signed. {{ duty_units }} and {{ person }} carry it out.",
        ),
    ),
    signs=BY_SIGNER,
    compose=(_CITED, decided_on_what(lambda _: (_181,)), duty_units),
)  # fmt: skip
REFUSAL = Paper(
    "resignation-refusal", Words("Công văn trả lời", "Answer in writing"), "dispatch", "",
    Words("không chấp thuận việc từ chức của {{ person }}", "Resignation of {{ person }} not accepted"), (_DECIDE, f"{_181}:34.4"),
    values=(*ISSUED, *PERSON, FILED_ON, value("reasons", "paragraphs", "lý do bằng văn bản", "reasons in writing"), *VOTES, may("addressees", "lines", "kính gửi", "to whom")),
    parts=(
        say(
            "Xét đơn từ chức nộp {{ filed_on }} của {{ person_in_full }}, căn cứ {{ decide_cited }}, {{ body }} không chấp thuận việc từ chức.",
            "On the letter of resignation filed on {{ filed_on }} by {{ person_in_full }}, {{ body }}, under {{ decide_cited }}, does not accept the resignation.",
        ),
        VOTE_LINE,
        say("Lý do:", "Reasons:"),
        each("reasons"),
        say("{{ Person }} tiếp tục thực hiện nhiệm vụ được giao theo {{ stay_cited }}.", "{{ Person }} goes on with the duties, as {{ stay_cited }} requires."),
    ),
    signs=BY_SIGNER, to=True,
    compose=(_CITED, voted, to_person),
)  # fmt: skip


PAPERS = (LETTER, MINUTES, REPORT, OPINION_REQUEST, OPINION_GIVEN, EXTENSION, ACCEPTANCE, REFUSAL)
