"""What the prover adds to an answer that waits for facts; nothing where the extra `proof` is not installed."""

from collections.abc import Mapping
from dataclasses import replace

from canbo.kernel.answer import Answer
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.kernel.proof import installed
from canbo.kernel.verdict import Status
from canbo.law.facts import BOOK
from canbo.law.proof.hint import Hint, hint
from canbo.law.said import said_answer

FEW = 5
"""So many facts that matter are named; more are only counted."""


def hint_words(answer: Answer, facts: Mapping[str, object], *, named: bool = True) -> Words | None:
    """Whether what is missing matters at all, and which of it does; None where there is nothing to add.

    `named`: whether missing facts may be named to this reader. An answer under supposed reforms or with an override
    stands under other law than the hint would, so it has none.
    """
    if (
        answer.status is not Status.DECIDED
        or not answer.missing
        or answer.reforms
        or answer.overrides
        or not installed()
    ):
        return None
    try:
        found = hint(answer.question.name, facts, answer.on, begun=answer.begun)
    except CanboError:
        return None
    return _decided(answer, found) if found.decided else _left(answer, found, named=named)


def _decided(answer: Answer, found: Hint) -> Words:
    if found.value is None:
        return Words(
            "Dù các dữ kiện còn thiếu thế nào, luật cũng không cho câu trả lời.",
            "Whatever the missing facts are, the law gives no answer.",
        )
    said = {lang: said_answer(replace(answer, value=found.value), lang) for lang in ("vi", "en")}
    return Words(
        f"Dù các dữ kiện còn thiếu thế nào, câu trả lời vẫn là: {said['vi']}.",
        f"Whatever the missing facts are, the answer is: {said['en']}.",
    )


def _left(answer: Answer, found: Hint, *, named: bool) -> Words | None:
    left = [name for name in answer.missing if name in found.facts_that_matter]
    if not left or len(left) == len(answer.missing):
        return None
    if not named or len(left) > FEW:
        return Words(
            f"Trong {len(answer.missing)} điều còn thiếu chỉ {len(left)} điều thật sự có thể đổi câu trả lời.",
            f"Of {len(answer.missing)} missing facts only {len(left)} can truly change the answer.",
        )
    words = {lang: "; ".join(BOOK.get(name).said(lang) for name in left) for lang in ("vi", "en")}
    return Words(f"Thật sự chỉ còn quan trọng: {words['vi']}.", f"Only this truly matters: {words['en']}.")
