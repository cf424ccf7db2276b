"""What a provision computes, as pieces a template can print: text, links to provisions, cases below one another."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from canbo.kernel.build import walk
from canbo.kernel.expr import FALSE, TRUE, Const, Expr, Fact, If, Named, OneOf, Ref, Unsettled
from canbo.kernel.fact import Words
from canbo.kernel.rebuild import rebuilt
from canbo.kernel.words import say
from canbo.web.language import current
from canbo.web.language import say as say_now

ChoiceWords = Mapping[str, Words]


@dataclass(frozen=True)
class Piece:
    """A stretch of a sentence; with a `citation` it is a link to that provision."""

    text: str
    citation: str = ""


@dataclass(frozen=True)
class Branch:
    """`pieces` is the condition (none: otherwise); what follows is either a `result` or further `branches`."""

    condition: tuple[Piece, ...]
    result: tuple[Piece, ...]
    branches: tuple["Branch", ...] = ()


def pieces(expr: Expr, instrument: str, choices: ChoiceWords | None = None) -> tuple[Piece, ...]:
    """The expression in the reader's language; names of other provisions become links, those of choices words."""
    lang = current()
    if isinstance(expr, Const) and isinstance(expr.value, bool):
        told = ("luôn đúng", "always true") if expr.value else ("không bao giờ đúng", "never true")
        return (Piece(say_now(*told)),)
    nodes = walk(expr)
    targets = {n.target if isinstance(n, Ref) else n.citation for n in nodes if isinstance(n, Ref | Named | Unsettled)}
    values = {n.value for n in nodes if isinstance(n, Const) and isinstance(n.value, str)}
    named = {value: words.said(lang) for value, words in (choices or {}).items() if value in values}
    return tuple(_split(say(expr, lang), targets, named, instrument))


def branches(expr: Expr, instrument: str, choices: ChoiceWords | None = None) -> tuple[Branch, ...]:
    """An if-then-else as a list of cases, each `else if` on the same level; empty for any other expression."""
    found = []
    while isinstance(expr, If):
        found.append(_case(pieces(expr.condition, instrument, choices), expr.then, instrument, choices))
        expr = expr.otherwise
    return (*found, _case((), expr, instrument, choices)) if found else ()


def under(expr: Expr, reading: str, choice: str) -> Expr:
    """What an expression comes to once a reading is settled; references stay as they are."""
    done: dict[Expr, Expr] = {}
    for node in walk(expr):
        if isinstance(node, OneOf) and isinstance(node.operand, Fact) and node.operand.name == reading:
            done[node] = TRUE if choice in node.values else FALSE
        else:
            done[node] = _without_dead_branch(rebuilt(node, done))
    return done[expr]


def _without_dead_branch(node: Expr) -> Expr:
    """If-then-else (or the earlier of two days) whose condition has become known."""
    condition = getattr(node, "condition", None)
    if condition is TRUE:
        return node.args[1]
    return node.args[2] if condition is FALSE else node


def _case(condition: tuple[Piece, ...], body: Expr, instrument: str, choices: ChoiceWords | None) -> Branch:
    below = branches(body, instrument, choices)
    return Branch(condition, () if below else pieces(body, instrument, choices), below)


def _split(sentence: str, targets: set[str], named: Mapping[str, str], instrument: str) -> Iterator[Piece]:
    tokens: Sequence[str] = sorted({*targets, *named}, key=len, reverse=True)
    if not tokens:
        yield Piece(sentence)
        return
    # A citation ends where no further point follows: 35.1 is not found within 35.1.a.
    pattern = re.compile(rf"(?<![\w./:])({'|'.join(map(re.escape, tokens))})(?![\w/])(?!\.\w)")
    at = 0
    for match in pattern.finditer(sentence):
        if match.start() > at:
            yield Piece(sentence[at : match.start()])
        token = match.group(1)
        if token in named:
            yield Piece(named[token])
        else:
            yield Piece(token, token if ":" in token else f"{instrument}:{token}")
        at = match.end()
    if at < len(sentence):
        yield Piece(sentence[at:])
