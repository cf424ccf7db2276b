"""Every paper the procedures know, by kind."""

from __future__ import annotations

from . import papers_leaving, papers_meeting, papers_personnel, papers_resignation
from .paper import DocumentError, Paper
from .receipt import RECEIPT

PAPERS: dict[str, Paper] = {
    paper.kind: paper
    for paper in (
        papers_resignation.LETTER,
        RECEIPT,
        *papers_resignation.PAPERS[1:],
        *papers_leaving.PAPERS,
        papers_personnel.PAPER,
        *papers_meeting.PAPERS,
    )
}


def get_paper(kind: str) -> Paper:
    """The paper of that kind; DocumentError names those there are."""
    found = PAPERS.get(kind)
    if found is None:
        raise DocumentError(
            f"There is no paper called {kind!r:.60}; use one of {', '.join(PAPERS)}.",
            f"Không có loại giấy tờ {kind!r:.60}; hãy dùng một trong {', '.join(PAPERS)}.",
        )
    return found
