"""One count, one rule, one answer: who is chosen, who decides, what is missing, and why.

    read the count  ->  was the meeting held?  ->  on what base?  ->  what follows?
                        (Article 12(1))            (a typed base)     (rules.py)

Each step may be open: a number nobody gave, or a contested reading nobody settled. An open step makes the answer
unknown only where its possible answers lead to different ends.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from canbo.kernel.votes import rules, say
from canbo.kernel.votes.bases import Base, Convened, Members, Present, VoteError
from canbo.kernel.votes.count import COLLECTIVE_BASE, NOBODY_PASSES, QUORUM, READINGS, Count, read_count
from canbo.kernel.votes.rules import Decision, Outcome
from canbo.kernel.votes.say import Sentence

LANGUAGES = ("vi", "en")
NEEDED: Mapping[type[Base], tuple[str, ...]] = MappingProxyType(
    {Convened: ("convened", "excused"), Present: ("present",), Members: ("members",)}
)


@dataclass(frozen=True)
class Rule:
    """A vote of Decree 181/2026. `base` is None where reading_19_2_c says which."""

    name: str
    provision: str
    base: type[Base] | None
    base_provision: str = say.BASES_RULE
    quorum: bool = False
    one_person: bool = False
    forwards: bool = False


RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.name: rule
        for rule in (
            Rule("appointment-step-1", "181/2026:12.2.p4", Convened, quorum=True, forwards=True),
            Rule("appointment-step-2", "181/2026:12.3.p2", Convened, quorum=True, forwards=True),
            Rule("appointment-step-3", "181/2026:12.4.p2", Present, quorum=True),
            Rule("appointment-step-4", "181/2026:12.5.p3", Convened, quorum=True),
            # 19(2)(a) holds this conference as step 3 of an appointment: its base and its quorum.
            Rule("reappointment-key", "181/2026:19.2.p1", Present, quorum=True, one_person=True),
            Rule("reappointment-collective", "181/2026:19.2.p1", None, "181/2026:19.2.p1", one_person=True),
            Rule("extension", "181/2026:20.2.p1", Members, "181/2026:20.2.p1", one_person=True),
        )
    }
)


@dataclass(frozen=True)
class Tally:
    """The answer. `base_kind`, `base_count`: None while not known. `missing`: input keys and readings, by name."""

    outcome: Outcome
    candidates: tuple[str, ...]
    report_to: str | None
    missing: tuple[str, ...]
    base_kind: str | None
    base_count: int | None
    why: tuple[Sentence, ...]

    def as_json(self, lang: str = "vi") -> dict[str, object]:
        """The shape printed by `canbo tally --json`; `why` in `vi` or `en`."""
        return {
            "outcome": self.outcome,
            "candidates": list(self.candidates),
            "report_to": self.report_to,
            "missing": list(self.missing),
            "base": {"kind": self.base_kind, "count": self.base_count},
            "why": [sentence.said(lang) for sentence in self.why],
        }


def tally(rule: str, data: Mapping[str, object], lang: str = "vi") -> dict[str, object]:
    """Answer a count in JSON form; `lang` is `vi` or `en`. Raises VoteError, one sentence."""
    if lang not in LANGUAGES:
        raise VoteError(f"“{lang}” is not a language of the answer: choose vi or en.")
    return weigh(rule, data).as_json(lang)


def weigh(rule: str, data: Mapping[str, object]) -> Tally:
    """Answer a count with its sentences in both languages. Raises VoteError."""
    if rule not in RULES:
        raise VoteError(f"“{rule}” is not a rule of voting: the rules are {', '.join(RULES)}.")
    return _weigh(RULES[rule], read_count(data))


@dataclass(frozen=True)
class _Quorum:
    """`held` None: it depends on `missing`."""

    held: bool | None
    missing: tuple[str, ...] = ()
    why: tuple[Sentence, ...] = ()


@dataclass(frozen=True)
class _Vote:
    """What follows if the meeting was held; `ending` is the sentence that says so."""

    decision: Decision
    base_kind: str | None
    base_count: int | None
    why: tuple[Sentence, ...] = ()
    ending: tuple[Sentence, ...] = ()


def _weigh(rule: Rule, count: Count) -> Tally:
    _check_for(rule, count)
    quorum = _quorum(count) if rule.quorum else _Quorum(held=True)
    vote = _vote_on_contested_base(rule, count) if rule.base is None else _vote(rule, rule.base, count)
    decision, why = vote.decision, (*vote.why, *vote.ending)
    if quorum.held is False:
        decision, why = Decision("stopped"), (say.not_held_line(),)
    elif quorum.held is None:
        # Also where the vote itself would stop the process: a meeting that was not held may be convened again.
        decision = Decision("unknown", missing=(*decision.missing, *quorum.missing))
        why = (*vote.why, *(vote.ending if vote.decision.outcome == "unknown" else ()))
        if quorum.why:
            why = (*why, say.quorum_open_line(say.end(vote.decision)))
    missing = tuple(name for name in say.MISSING_WORDS if name in decision.missing)
    if numbers := [name for name in missing if name not in READINGS]:
        why = (*why, say.missing_line(numbers, rule.provision))
    return Tally(
        decision.outcome,
        decision.candidates,
        decision.report_to,
        missing,
        vote.base_kind,
        vote.base_count,
        (*quorum.why, *why),
    )


def _check_for(rule: Rule, count: Count) -> None:
    """What only this rule can refuse."""
    if rule.one_person and count.votes is not None:
        rules.only_person(count.votes)
    if rule.base is Members and count.members is not None and (count.ballots or 0) > count.members:
        raise VoteError(
            f"{count.ballots} ballots (votes and invalid) are more than the {count.members} members of the leadership "
            "collective: each casts one ballot, Article 20(2)(a).",
            f"{count.ballots} phiếu (kể cả phiếu không hợp lệ) nhiều hơn {count.members} thành viên tập thể lãnh đạo: "
            "mỗi người bỏ một phiếu (điểm a khoản 2 Điều 20).",
        )


def _quorum(count: Count) -> _Quorum:
    """Two thirds of those convened (excused persons are not counted as convened), if the reading asks for them."""
    reading = count.readings.get(QUORUM)
    if reading == "none":
        return _Quorum(held=True)
    line: tuple[Sentence, ...] = ()
    if count.present is not None and count.eligible is not None:
        line = (say.quorum_line(count.present, count.eligible),)
    # At least so many were there, at most so many were convened: enough to see a quorum, never to deny one.
    there = count.ballots if count.present is None else count.present
    called = count.convened if count.eligible is None else count.eligible
    if there is not None and called is not None and 3 * there >= 2 * called:
        return _Quorum(held=True, why=line)
    if line and reading == "two_thirds":
        return _Quorum(held=False, why=line)
    unset = () if reading else (QUORUM,)
    return _Quorum(held=None, missing=(*count.absent("convened", "excused", "present"), *unset), why=line)


def _vote(rule: Rule, kind: type[Base], count: Count) -> _Vote:
    if absent := count.absent(*NEEDED[kind]):
        return _Vote(Decision("unknown", missing=(*absent, *count.absent("votes"))), kind.kind, None)
    numbers = {Convened: count.eligible, Present: count.present, Members: count.members}
    base = kind(numbers[kind] or 0)
    why = tuple(say.base_lines(base, count, rule.base_provision))
    if count.votes is None:
        return _Vote(Decision("unknown", missing=("votes",)), kind.kind, base.count, why)
    decision = _decide(rule, count, count.votes, base)
    why = (*why, *say.candidate_lines(count.votes, base, rule.provision, forwards=rule.forwards))
    return _Vote(decision, kind.kind, base.count, why, (say.ending_line(decision, rule.provision),))


def _vote_on_contested_base(rule: Rule, count: Count) -> _Vote:
    """Article 19(2)(c): on those present or on those convened, and plain without a reading where both agree."""
    if reading := count.readings.get(COLLECTIVE_BASE):
        return _vote(rule, Present if reading == Present.kind else Convened, count)
    present, convened = _vote(rule, Present, count), _vote(rule, Convened, count)
    why = (*present.why, *convened.why)
    if present.decision == convened.decision:
        if present.base_count == convened.base_count:
            why = present.why
        return replace(present, why=why)
    missing = (*present.decision.missing, *convened.decision.missing, COLLECTIVE_BASE)
    ending = say.base_open_line(say.end(present.decision), say.end(convened.decision), rule.provision)
    return _Vote(Decision("unknown", missing=missing), None, None, why, (ending,))


def _decide(rule: Rule, count: Count, votes: Mapping[str, int], base: Base) -> Decision:
    vacant = count.head_vacant
    match rule.name, base:
        case "appointment-step-1" | "appointment-step-2", Convened():
            return rules.nominate(votes, base)
        case "appointment-step-3", Present():
            return rules.nominate_at_key_conference(votes, base)
        case "appointment-step-4", Convened():
            return rules.propose(votes, base, nobody_passes=count.readings.get(NOBODY_PASSES), head_vacant=vacant)
        case "reappointment-key" | "reappointment-collective", Present() | Convened():
            return rules.reappoint(votes, base, head_vacant=vacant)
        case "extension", Members():
            return rules.extend(votes, base, head_vacant=vacant)
    raise AssertionError(f"{rule.name} is not counted on {base.kind}")
