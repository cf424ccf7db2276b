"""Overlaps and contradictions: one fact that is two things at once, or is allowed here and forbidden there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from canbo.kernel.expr import And, Const, Expr, If, Named, Not
from canbo.kernel.fact import Words
from canbo.kernel.proof.encode import conjoined

from .finding import Finding, cited
from .ground import Asked, Session, leaves, order, refers, shares


@dataclass(frozen=True)
class Rule:
    """What one provision says of an act: it allows it, or forbids it, for those of whom `when` holds."""

    citation: str
    allows: bool
    when: Expr


def overlaps(session: Session, wanted: list[Asked] | None = None) -> Iterator[Finding]:
    """Provisions that lead to different outcomes of one question, and are both so on the same facts."""
    for one in session.asked if wanted is None else wanted:
        if one.question.answer != "choice":
            continue
        found = [(outcome, leaf) for condition, outcome in _branches(one.compiled.expr) for leaf in leaves(condition)]
        for place, (outcome, a) in enumerate(found):
            for other, b in found[place + 1 :]:
                if outcome != other and _apart(one, a, b):
                    yield from _both(session, one, (outcome, a), (other, b))


def contradictions(session: Session, wanted: list[Asked] | None = None) -> Iterator[Finding]:
    """Provisions of which one opens a way and another closes it, on the same facts."""
    for one in session.asked if wanted is None else wanted:
        root = one.compiled.expr
        if one.question.answer != "verdict" or not isinstance(root, And):
            continue
        opening = [leaf for part in root.args if not isinstance(part, Not) for leaf in leaves(part)]
        closing = [leaf for part in root.args if isinstance(part, Not) for leaf in leaves(part.operand)]
        for a in opening:
            for b in closing:
                if _apart(one, a, b):
                    yield from _opposed(session, one, a, b)


def clashes(session: Session, act: Words, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    """Two rules about one act, one that allows it and one that forbids it, both for the same person."""
    for a in (rule for rule in rules if rule.allows):
        for b in (rule for rule in rules if not rule.allows):
            world = session.world()
            first, second = world.told(*(session.book.follow(rule.when, "181/2026") for rule in (a, b)))
            witness = world.least(conjoined(first.yes, second.yes))
            if witness is None:
                continue
            same = a.citation == b.citation
            vi = (cited(a.citation, "vi"), "chính quy định này" if same else cited(b.citation, "vi"))
            en = (cited(a.citation, "en"), "the same provision" if same else cited(b.citation, "en"))
            yield Finding(
                "contradiction",
                b.citation,
                tuple(dict.fromkeys((a.citation, b.citation))),
                Words(
                    f"{vi[0]} cho phép {act.vi}, {vi[1]} cấm, với cùng một người.",
                    f"{en[0]} allows {act.en} and {en[1]} forbids it, for one and the same person.",
                ),
                order(witness.facts),
            )


def _apart(one: Asked, a: Named, b: Named) -> bool:
    """Two provisions that turn on a same fact, and neither of which is built on the other."""
    return a is not b and shares(a, b, one.scope_facts) and not refers(a, b) and not refers(b, a)


def _branches(expr: Expr) -> list[tuple[Expr, str]]:
    """Outcomes decided one after the other, each with its condition."""
    if isinstance(expr, Named):
        return _branches(expr.inner)
    if not isinstance(expr, If):
        return []
    outcomes = _outcomes(expr.then)
    first = [(expr.condition, *outcomes)] if len(outcomes) == 1 else _branches(expr.then)
    return [*first, *_branches(expr.otherwise)]


def _outcomes(expr: Expr) -> set[str]:
    """Every choice an expression can come out at."""
    return {str(node.value) for node in _ends(expr) if isinstance(node, Const)}


def _ends(expr: Expr) -> list[Expr]:
    if isinstance(expr, Named):
        return _ends(expr.inner)
    return [*_ends(expr.then), *_ends(expr.otherwise)] if isinstance(expr, If) else [expr]


def _both(session: Session, one: Asked, *ways: tuple[str, Named]) -> Iterator[Finding]:
    (outcome, a), (other, b) = ways
    world = session.world(one.on)
    within, first, second = world.told(one.compiled.scope, a, b)
    witness = world.least(conjoined(within.yes, first.yes, second.yes))
    if witness is None:
        return
    words = dict(one.question.choices)
    ends = [words.get(name, Words(name, name)) for name in (outcome, other)]
    yield Finding(
        "overlap",
        one.subject,
        (a.citation, b.citation),
        Words(
            f"Cùng một sự việc là {ends[0].vi} theo {cited(a.citation, 'vi')} và {ends[1].vi} theo "
            f"{cited(b.citation, 'vi')}.",
            f"The same facts are {ends[0].en} under {cited(a.citation, 'en')} and {ends[1].en} under "
            f"{cited(b.citation, 'en')}.",
        ),
        order(witness.facts),
    )


def _opposed(session: Session, one: Asked, a: Named, b: Named) -> Iterator[Finding]:
    world = session.world(one.on)
    within, first, second = world.told(one.compiled.scope, a, b)
    witness = world.least(conjoined(within.yes, first.yes, second.yes))
    if witness is None:
        return
    asked = one.question.words
    yield Finding(
        "contradiction",
        one.subject,
        (a.citation, b.citation),
        Words(
            f"“{asked.vi}”: {cited(a.citation, 'vi')} mở đường, {cited(b.citation, 'vi')} lại chặn, trên cùng sự việc.",
            f"“{asked.en}”: {cited(a.citation, 'en')} opens the way and {cited(b.citation, 'en')} closes it, on the same facts.",
        ),
        order(witness.facts),
    )
