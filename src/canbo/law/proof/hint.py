"""A hint for one person: whether a question is decided whatever the missing facts are, and which of them truly matter.

The verdict beside it says unknown as soon as a rule needs a fact that is not there. The hint looks at all lawful values of
what is missing at once: `a or not a` is decided, and a fact that joint rules fix does not matter.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from canbo.kernel.build import facts_in, walk
from canbo.kernel.expr import Const, Expr, Fact, Named
from canbo.kernel.fact import FactError, Value
from canbo.kernel.proof import Encoder, ProofError, Symbol
from canbo.kernel.proof.encode import conjoined, disjoined, negated
from canbo.kernel.proof.solver import LOCK, z3
from canbo.kernel.question import CompiledVariant
from canbo.kernel.rebuild import rebuilt
from canbo.kernel.scalar import Parameters
from canbo.law.book import questions
from canbo.law.facts import parse_facts

from .ground import RULES, parameters_on
from .sight import matter_at_sight

MOST = 50_000  # steps of the solver: what a question takes and no more, so that a page never waits


@dataclass(frozen=True)
class Hint:
    """`decided` is None where nothing can be said: no encoded law answers, or a day or number is only bounded.

    `value` is the answer where it is decided (None: the law gives none, or the person is out of its scope). Where months
    or working days are counted from open days, `facts_that_matter` are those that were seen to, not all.
    """

    decided: bool | None
    value: Value | None = None
    facts_that_matter: tuple[str, ...] = ()


NOTHING = Hint(None)


def hint(question: str, facts: Mapping[str, object], on: dt.date, *, begun: dt.date | None = None) -> Hint:
    """Decide a question over all lawful values of the missing facts.

    Raises CanboError for facts that cannot be and for a question that does not exist, ProofError without the extra `proof`.
    """
    asked = questions().get(question)
    known = parse_facts(facts)
    variant = asked.variant_on(on, on if begun is None else begun)
    if variant is None:
        return NOTHING
    with LOCK:
        return _hint(questions().compiled(asked, variant), known, parameters_on(on))


def _hint(compiled: CompiledVariant, known: Mapping[str, Value], parameters: Parameters) -> Hint:
    missing = [fact for fact in compiled.facts if fact.name not in known and not fact.is_act]
    seen = matter_at_sight(compiled, known, parameters, missing)
    if len(seen) == len(missing) > 0:
        return Hint(decided=False, facts_that_matter=tuple(fact.name for fact in missing))
    one = _Open(parameters, known, _residue(compiled, known, parameters))
    if one.encoder.loose:
        return (
            Hint(decided=False, facts_that_matter=tuple(f.name for f in missing if f.name in seen)) if seen else NOTHING
        )
    if one.world is None:
        raise FactError("These facts contradict one another; correct one of them.")
    if not seen and not one.can(negated(one.same_as(one.world))):
        return Hint(decided=True, value=one.said(one.world))
    return Hint(
        decided=False, facts_that_matter=tuple(f.name for f in missing if f.name in seen or one.matters(f.name))
    )


def _residue(compiled: CompiledVariant, known: Mapping[str, Value], parameters: Parameters) -> tuple[Expr, Expr]:
    """Scope and root with everything that is known already put in; only what is open is left to prove."""
    values = compiled.program.values(known, parameters)
    done: dict[Expr, Expr] = {}
    for node in walk(compiled.scope) + walk(compiled.root):
        if node in done:
            continue
        value = values.get(node)
        if value is not None:
            done[node] = Const(value)
        else:
            done[node] = done[node.inner] if isinstance(node, Named) else rebuilt(node, done)
    return done[compiled.scope], done[compiled.root]


class _Open:
    """What is left of a question, in one solver."""

    def __init__(self, parameters: Parameters, known: Mapping[str, Value], told: tuple[Expr, Expr]) -> None:
        m = z3()
        self.encoder = Encoder(parameters)
        self.scope, self.root = (self.encoder.encode(expr) for expr in told)
        self.kind = told[1].type
        self.laws = _laws(self.encoder, known)
        self.solver = m.SimpleSolver()
        self.solver.set("max_memory", 500)
        self.solver.set("rlimit", MOST)
        self.solver.add(*self.laws)
        self.world = self.solver.model() if self.can(True) else None
        self._other: _Other | None = None

    def can(self, claim: Any, *assumed: Any) -> bool:
        """Whether lawful facts can make a claim so."""
        if claim is False:
            return False
        found = self.solver.check(*([] if claim is True else [claim]), *assumed)
        if found == z3().unknown:
            raise ProofError("The prover gives up; the verdict stands by itself.", "Bộ chứng minh dừng lại.")
        return bool(found == z3().sat)

    def same_as(self, world: Any) -> Any:
        """The claim that the answer is what it is in this world."""
        return same(self.scope, self.root, *_fixed(world, self.scope, self.root))

    def said(self, world: Any) -> Value | None:
        """The answer in this world."""
        within, answer = _fixed(world, self.scope, self.root)
        if within.known is not True or not within.value or answer.known is not True:
            return None
        if self.kind == "bool":
            return bool(answer.value)
        number = int(answer.value.as_long())
        if self.kind == "date":
            return dt.date.fromordinal(number)
        names = {place: name for name, place in self.encoder.names.items()}
        return names[number] if self.kind == "choice" else number

    def matters(self, name: str) -> bool:
        """Whether another value of this fact alone can change the answer."""
        if name not in self.encoder.facts:
            return False
        if self._other is None:
            self._other = _Other(self)
        return self._other.differs(name)


class _Other:
    """The second world: the same formulas over other names, each fact free to differ when its switch is off."""

    def __init__(self, first: _Open) -> None:
        m = z3()
        self.first = first
        mine = {name: symbol.value for name, (_, symbol) in first.encoder.facts.items()}
        others = {name: m.FreshConst(value.sort()) for name, value in mine.items()}
        pairs = [(mine[name], others[name]) for name in mine]
        self.switches = {name: m.Bool(f"same {name}") for name in mine}
        answers = same(first.scope, first.root, _moved(first.scope, pairs), _moved(first.root, pairs))
        self.differ = m.Bool("differ")
        first.solver.add(*(m.substitute(law, *pairs) for law in first.laws), self.differ == negated(answers))
        first.solver.add(*(m.Implies(self.switches[name], mine[name] == others[name]) for name in mine))

    def differs(self, name: str) -> bool:
        """Whether the answers can differ through this fact."""
        alike = [switch for other, switch in self.switches.items() if other != name]
        return self.first.can(self.differ, *alike)


def _moved(symbol: Symbol, pairs: list[tuple[Any, Any]]) -> Symbol:
    known, value = (
        part if isinstance(part, bool) else z3().substitute(part, *pairs) for part in (symbol.known, symbol.value)
    )
    return Symbol(known, value)


def same(scope: Symbol, root: Symbol, other_scope: Symbol, other_root: Symbol) -> Any:
    """Whether two answers are one: both out of scope, both silent, or the same value."""
    yes, other_yes = conjoined(scope.yes, root.known), conjoined(other_scope.yes, other_root.known)
    values = root.value is other_root.value if _both_plain(root, other_root) else root.value == other_root.value
    out = conjoined(scope.no, other_scope.no)
    silent = conjoined(negated(scope.no), negated(other_scope.no), negated(yes), negated(other_yes))
    return disjoined(out, silent, conjoined(yes, other_yes, values))


def _both_plain(a: Symbol, b: Symbol) -> bool:
    return isinstance(a.value, bool) and isinstance(b.value, bool)


def _fixed(world: Any, *symbols: Symbol) -> list[Symbol]:
    """The symbols as they are in one world."""
    m = z3()

    def plain(part: Any) -> Any:
        if isinstance(part, bool):
            return part
        value = world.eval(part, model_completion=True)
        return m.is_true(value) if m.is_bool(value) else value

    return [Symbol(plain(symbol.known), plain(symbol.value)) for symbol in symbols]


def _laws(encoder: Encoder, known: Mapping[str, Value]) -> list[Any]:
    """Ranges and joint rules, with the known facts put into the rules."""
    rules = []
    for rule in RULES:
        names = [fact.name for fact in facts_in(rule)]
        if any(name in encoder.facts for name in names):
            done: dict[Expr, Expr] = {}
            for node in walk(rule):
                here = isinstance(node, Fact) and node.name in known
                done[node] = Const(known[node.name]) if here else rebuilt(node, done)  # type: ignore[attr-defined]
            rules.append(done[rule])
    return encoder.laws(rules)
