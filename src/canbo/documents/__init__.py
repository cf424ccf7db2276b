"""Papers of a case, as Word or PDF, in the form of Decree 30/2020. One door: `render`.

Papers are loaded when somebody first asks for one: the installation starts without them.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from .paper import DocumentError, Paper
    from .papers import PAPERS, get_paper

__all__ = ["PAPERS", "DocumentError", "Paper", "get_paper", "installation_templates", "render"]

FORMS = ("docx", "pdf")
_WHERE = {"PAPERS": "papers", "get_paper": "papers", "DocumentError": "paper", "Paper": "paper"}


def __getattr__(name: str) -> Any:
    if name in _WHERE:
        return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def render(
    kind: str,
    values: Mapping[str, Any],
    *,
    form: Literal["docx", "pdf"],
    lang: str = "vi",
    templates: Path | None = None,
) -> bytes:
    """One paper as a file. The same values give the same bytes, but for the day inside the PDF of an undated draft.

    `values` are plain (text, numbers, days; see `PAPERS[kind].values`); `templates` is a folder of a clerk's own Word
    templates, each of which wins over ours. Raises DocumentError, one sentence.
    """
    from .paper import DocumentError
    from .papers import get_paper

    paper = get_paper(kind)
    if form == "docx":
        from .word import word

        return word(paper, values, lang, templates)
    if form == "pdf":
        from .pdf import pdf

        return pdf(paper, values, lang)
    raise DocumentError(
        f"A paper is made as {' or '.join(FORMS)}, not as {form!r:.20}.",
        f"Chỉ có dạng docx và pdf, không có {form!r:.20}.",
    )


def installation_templates() -> Path:
    """Where an installation keeps the templates its clerks have changed: `templates` in its data folder."""
    from django.conf import settings

    return Path(settings.DATA) / "templates"
