"""What the withheld count of the conference of key cadres allows next (Decree 181/2026, Article 19(2), after (c)).

No state and no event tells the count (12.4), so the table cannot judge by it. Here it is read without being shown to
anybody: the authority, which may look at it, proposes or reports, and what does not follow from the count is refused.
Once the count is erased nothing is judged.
"""

from typing import Any

from canbo.cases.effects.deed import Deed
from canbo.cases.models import CaseEvent
from canbo.cases.withheld import Kept, as_it_stands, kept_in
from canbo.procedures.book import get_procedure
from canbo.procedures.engine import IllegalAct
from canbo.procedures.ways import weighed

COUNTED, PROPOSED, REPORTED = "key_cadres_counted", "reappointment_proposed", "reappointment_reported"
FOLLOWS = {
    ("selected", "not_asked"): PROPOSED,
    ("head-decides", "agrees"): PROPOSED,
    ("head-decides", "disagrees"): REPORTED,
    ("report", "not_asked"): REPORTED,
}
"""By the outcome of the count and what the head said: the only act that follows."""


def proposed(deed: Deed) -> list[Any]:
    """Over half, or exactly half with the head in favour."""
    return _judged(deed, PROPOSED)


def reported(deed: Deed) -> list[Any]:
    """Less than half, or exactly half with the head against."""
    return _judged(deed, REPORTED)


def counted(deed: Deed) -> list[Any]:
    """A count corrected later still has to allow what was done on it."""
    since = [event.type for event in deed.state.events]
    since = since[len(since) - since[::-1].index(COUNTED) :]
    done = [type_ for type_ in since if type_ in {PROPOSED, REPORTED}]
    return _judged(deed, done[-1]) if done else []


def _judged(deed: Deed, done: str) -> list[Any]:
    rows = list(CaseEvent.objects.of(deed.case.number))
    kept = {one.act.event: one for one in kept_in(get_procedure(deed.case.procedure), rows)}
    said = {type_: _value(kept, type_, rows) for type_ in (COUNTED, done)}
    if None in said.values():
        return []
    outcome = weighed(kept[COUNTED].field, said[COUNTED]).outcome
    if FOLLOWS.get((outcome, said[done])) == done:
        return []
    if (outcome == "head-decides") is (said[done] == "not_asked"):
        raise IllegalAct(
            "The head decides where the count of the conference is exactly half, and only there; look at the count"
            " (181/2026:19.2.p1).",
            "Người đứng đầu quyết định khi kết quả hội nghị cán bộ chủ chốt đúng 50 %, và chỉ khi ấy; hãy xem kết quả"
            " (181/2026:19.2.p1).",
        )
    raise IllegalAct(
        "This does not follow from the count of the conference: over half, or exactly half with the head in favour,"
        " it is proposed to the collective; otherwise it is reported (181/2026:19.2.p1).",
        "Việc này không đúng với kết quả hội nghị cán bộ chủ chốt: trên 50 %, hoặc đúng 50 % mà người đứng đầu đồng ý,"
        " thì đề xuất với tập thể lãnh đạo; còn lại thì báo cáo (181/2026:19.2.p1).",
    )


def _value(kept: dict[str, Kept], type_: str, rows: list[CaseEvent]) -> Any | None:
    return as_it_stands(kept[type_], rows) if type_ in kept else None
