"""Appointment of an in-house candidate (nguồn nhân sự tại chỗ; Decree 181/2026, Articles 11 and 12 with 5 to 10 and 16).

The leadership collective proposes to fill a post; the competent authority approves it in principle (11.1). From that
day the whole process takes thirty working days at most; when they are over the personnel body explains why, and the
authority decides on its approval anew (11.2). The Party committee and the chairman approve who is convened (12.1), a
counting committee is named, and those who meet the conditions are listed (12.2). Then come the four steps with their
votes: the leadership collective, the enlarged conference, the key cadres, and the leadership collective again (12.2 to
12.5). Whoever passes half is selected; at steps 1 and 2, if nobody does, those with three tenths go on; otherwise the
process stops and the authority directs what follows. The count of step 3 is announced to nobody. Step 4 rests on the
Party committee's written opinion. Of two at half the head chooses one, or the authority where there is no head. Whoever
is proposed is then measured by Article 10, the file by Article 16; the opinion that the post needs is had (Articles 5 to
7), and the authority appoints, which begins a new term of up to five years (9.1), or does not.
A case fills one post; the posts that the Prime Minister is heard on go by Article 14 and not by this procedure.
"""

from __future__ import annotations

from canbo.kernel.fact import Words

from . import appointing as a
from . import fields as f
from .four_steps import ACTS, PARTY_OPINION, STATES, UNDER_WAY
from .table import AUTHORITY, PERSONNEL_BODY, Act, Field, Procedure, State

OPENS = Act(
    "propose-appointment", "appointment_proposed", Words("Đề xuất chủ trương bổ nhiệm", "Propose the appointment in principle"),
    (PERSONNEL_BODY, AUTHORITY), ("",), "proposed", ("181/2026:11.1",),
    (
        a.POSITION, f.day("held_on", "ngày tập thể lãnh đạo họp", "day the leadership collective met"),
        Field("work", "text", Words("dự kiến phân công công tác", "work intended for the person")),
        f.DOCUMENT, f.MINUTES,
    ),
    needs=a.this_route("in_house"),
)  # fmt: skip

PROCEDURE = Procedure(
    "appointment-in-house",
    Words("Bổ nhiệm nguồn nhân sự tại chỗ", "Appointment of an in-house candidate"),
    "181/2026",
    states=(
        State("proposed", Words("Đã đề xuất chủ trương, chờ phê duyệt", "Proposed in principle, awaiting approval")),
        *STATES,
        *a.ENDS,
    ),
    acts=(
        *a.begun(opens=OPENS, approval_in="proposed", approved="approved"),
        *ACTS,
        *a.decided(chosen="chosen", needs=(PARTY_OPINION,), decision=("181/2026:12.5.p5",)),
        *a.late(UNDER_WAY),
    ),
    clocks=(a.PROCESS,),
    opens=OPENS.key,
    questions=a.QUESTIONS,
    prose=__doc__ or "",
    about="post",
    opening_facts={"matter": "appointment", "candidate_source": "in_house"},
)
