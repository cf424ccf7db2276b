"""How did this representative of State capital do? What Article 26 of Decree 181 asks beyond Article 10."""

from __future__ import annotations

from .declare import OWNER_AGENCY, Group

_g = Group("assessment")
fulfilled_tasks_this_term = _g.yes(
    "fulfilled_tasks_this_term",
    "được đánh giá hoàn thành nhiệm vụ trong thời hạn làm người đại diện",
    "is assessed as having fulfilled the tasks within the term as representative",
    OWNER_AGENCY,
)
