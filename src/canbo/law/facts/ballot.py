"""What came of a vote on an appointment, for one person? The count of one of the four meetings of Article 12."""

from __future__ import annotations

from .declare import COUNTING_COMMITTEE, HEAD, PERSONNEL_BODY, Group

_MOST = 100_000

_g = Group("appointment vote")
persons_convened = _g.number(
    "persons_convened",
    "số người được triệu tập dự hội nghị",
    "persons convened to the meeting",
    "person",
    low=1,
    high=_MOST,
)
persons_excused = _g.number(
    "persons_excused",
    "số người được triệu tập nhưng vắng mặt vì lý do đột xuất",
    "persons convened but absent for an unforeseen cause",
    "person",
    high=_MOST,
)
persons_present = _g.number(
    "persons_present",
    "số người được triệu tập có mặt",
    "persons convened and present",
    "person",
    COUNTING_COMMITTEE,
    low=1,
    high=_MOST,
)
votes_in_favour = _g.number(
    "votes_in_favour",
    "số phiếu giới thiệu người này",
    "votes for this person",
    "vote",
    COUNTING_COMMITTEE,
    high=_MOST,
    sensitive=True,
)
most_votes = _g.number(
    "most_votes",
    "số phiếu của người được nhiều phiếu nhất",
    "votes for whoever has the most",
    "vote",
    COUNTING_COMMITTEE,
    high=_MOST,
    sensitive=True,
)
second_most_votes = _g.number(
    "second_most_votes",
    "số phiếu của người thứ hai (ngang phiếu thì cùng số, không có ai thì 0)",
    "votes for whoever comes second (the same at a tie, 0 for nobody)",
    "vote",
    COUNTING_COMMITTEE,
    high=_MOST,
    sensitive=True,
)
head_post_vacant = _g.yes(
    "head_post_vacant", "đang khuyết người đứng đầu", "the post of the head is vacant", PERSONNEL_BODY
)
chosen_by_head_at_tie = _g.yes(
    "chosen_by_head_at_tie",
    "người đứng đầu đã chọn người này khi hai người cùng đúng một nửa số phiếu",
    "the head has chosen this person of two who both have exactly half",
    HEAD,
    is_act=True,
    act=("để người đứng đầu xem xét, lựa chọn", "have the head consider and choose"),
)
