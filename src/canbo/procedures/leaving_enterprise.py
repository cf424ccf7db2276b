"""Leaving service and retirement of those under Decree 181/2026 (Article 37, with Article 33.3 and 35.6).

The Decree gives neither steps nor days of its own: managers, representatives and Controllers leave or retire under
labour, social-insurance and enterprise law and the enterprise's rules. So the case records what those ask for: the
letter or the notice of retirement, the decision of the authority of Articles 5 to 7, the last day, and the allowance for
time insured before joining and not yet paid for, which the enterprise sets by its own rules (second paragraph). Opened by
mistake, or about somebody who is gone, the case lapses.
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words

from . import fields as f
from .lapsing import LAPSED, lapse
from .table import AUTHORITY, PERSON, PERSONNEL_BODY, Act, Field, Procedure, State

_BASIS = Field(
    "basis", "text", Words("căn cứ ngoài Nghị định (luật, quy chế)", "basis outside the Decree (law, rules)")
)


def _table(key: str, matter: str, words: Words, opening: Act, ended: Words) -> Procedure:
    return Procedure(
        key, words, "181/2026",
        states=(
            State("requested", Words("Chờ quyết định", "Awaiting the decision")),
            State("decided", Words("Đã quyết định, chờ chi trả", "Decided, awaiting payment")),
            State("done", ended, final=True),
            State("refused", Words("Không đồng ý", "Refused"), final=True),
            State("withdrawn", Words("Đã rút", "Withdrawn"), final=True),
            LAPSED,
        ),
        acts=(
            opening,
            f.give_opinion("requested"),
            Act(
                "decide", "leaving_decided", Words("Quyết định", "Decide"), (AUTHORITY,), ("requested",), "decided",
                ("181/2026:37.p1",),
                (f.NUMBER, f.DECIDED, replace(f.EFFECTIVE, words=Words("ngày thôi việc, nghỉ hưu", "day of leaving")), _BASIS),
                needs=(f.SOMEBODY_DECIDES, f.HEARD),
            ),
            Act(
                "refuse", "leaving_refused", Words("Không đồng ý", "Refuse"), (AUTHORITY,), ("requested",), "refused",
                ("181/2026:37.p1",), (f.NUMBER, f.DECIDED, _BASIS, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
            ),
            Act(
                "withdraw", "leaving_withdrawn", Words("Rút", "Withdraw"), (PERSON,), ("requested",), "withdrawn",
                ("181/2026:37.p1",), (replace(f.REASON, required=False),),
            ),
            lapse("leaving_lapsed", ("requested",), "181/2026:37.p1"),
            Act(
                "record-benefits", "benefits_recorded", Words("Ghi việc giải quyết chế độ", "Record the benefits"), (PERSONNEL_BODY,),
                ("decided",), "done", ("181/2026:37.p1", "181/2026:37.p2"),
                (
                    f.day("settled_on", "ngày giải quyết xong", "day settled"),
                    Field("allowance", "int", Words("trợ cấp thời gian trước khi về doanh nghiệp (đồng)", "allowance for time before joining (đồng)"), required=False),
                ),
            ),
        ),
        clocks=(),
        opens=opening.key,
        questions=("who-decides", "prior-opinion-from"),
        prose=__doc__ or "",
        opening_facts={"matter": matter},
    )  # fmt: skip


LEAVING = _table(
    "leaving-enterprise", "leaving_service", Words("Thôi việc tại doanh nghiệp", "Leaving the enterprise's service"),
    Act(
        "request", "leaving_requested", Words("Nộp đơn thôi việc", "Ask to leave"), (PERSON, PERSONNEL_BODY), ("",), "requested",
        ("181/2026:37.p1", "181/2026:33.3"), (f.REASON, f.day("wished_from", "ngày muốn thôi", "day wished for", past=False, required=False)),
    ),
    Words("Đã thôi việc", "Left service"),
)  # fmt: skip
RETIREMENT = _table(
    "retirement", "retirement", Words("Nghỉ hưu", "Retirement"),
    Act(
        "notify", "retirement_notified", Words("Thông báo nghỉ hưu", "Give notice of retirement"), (PERSON, PERSONNEL_BODY), ("",),
        "requested", ("181/2026:37.p1", "181/2026:35.6"), (f.day("retires_on", "ngày nghỉ hưu", "day of retirement", past=False), f.DOCUMENT),
    ),
    Words("Đã nghỉ hưu", "Retired"),
)  # fmt: skip
