"""The page of proposed reforms: what each changes, asks and leaves open."""

from canbo.kernel.fact import Words
from canbo.law.reforms import REFORMS, Reform, lawbook_under, questions_under

from .markdown import both, code, page, table
from .places import links
from .words import REFORMS as LEAD
from .words import TITLES

GONE = Words("bỏ", "taken out")


def reforms_page() -> str:
    """Every reform: words, source, first day, changed rows with their words, questions with the facts they need."""
    return page(TITLES["reforms.md"], LEAD, *(_reform(reform) for reform in REFORMS.values()))


def _reform(reform: Reform) -> str:
    book, asked = lawbook_under([reform.key]), questions_under([reform.key])
    sources = [change.citation for change in reform.changes]
    before = set(lawbook_under(()).citations)
    rows = [c for c in book.citations if c in sources or c not in before]
    told = [(c, both(book.find(c)[1].words)) for c in rows]
    told += [(c, both(GONE)) for c in dict.fromkeys(sources) if c not in book.citations]
    needed = {
        q.name: dict.fromkeys(name for v in q.variants for name in asked.compiled(q, v).fact_order)
        for q in reform.questions
    }
    parts = [
        f"## {reform.key}",
        both(reform.words),
        f"Nguồn / source: {links([reform.source])}. Giả định từ / supposed from: {reform.from_day}.",
        "" if reform.assumes is None else both(reform.assumes),
        table(("điều khoản / provision", "nội dung / words"), told),
    ]
    asks = [
        (code(q.name), both(q.words), ", ".join(f"[{name}](facts.md#{name})" for name in needed[q.name]))
        for q in reform.questions
    ]
    parts += [table(("câu hỏi / question", "", "dữ kiện / facts"), asks)] if asks else []
    if reform.procedures:
        changed = ", ".join(f"{code(old)} → {code(new)}" for old, new in reform.procedures.items())
        parts.append(f"Thủ tục / procedures: {changed}")
    return "\n\n".join(part for part in parts if part)
