"""Needs that several procedures share: an answer of the law, an earlier act, a prior opinion."""

from __future__ import annotations

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Value, Words
from canbo.kernel.question import Question
from canbo.kernel.words import say_value

from .state import CaseState, Surroundings
from .table import Field, Need

OF_AN_OLD_LIST = Words("về danh sách nhân sự không còn dùng", "about a list of candidates no longer used")
GROUND = "ground-of-"  # how the keys of needs begin that ask for the ground an earlier act named


def after(event: str, words: Words, *provisions: str, since: str = "", about: Words = OF_AN_OLD_LIST) -> Need:
    """Another act must have been recorded; where `since` is named, after the latest event of that type.

    `about` says what the one recorded before that was about.
    """

    def missing(state: CaseState, _around: Surroundings) -> Words | None:
        if not state.done.get(event):
            return Words(f"Chưa có: {words.vi}.", f"Missing: {words.en}.")
        return _of_before(words, about) if _earlier(state, event, since) else None

    return Need(event, missing, provisions)


def _earlier(state: CaseState, event: str, since: str) -> bool:
    """Tell whether the latest event of one type lies before the latest of another; a correction makes neither later."""
    last = {done.type: done.seq for done in state.events}
    return last.get(event, 0) < last.get(since, 0)


def _of_before(words: Words, about: Words = OF_AN_OLD_LIST) -> Words:
    return Words(
        f"Chưa có: {words.vi}; lần ghi trước là {about.vi}.",
        f"Missing: {words.en}; the one recorded before is {about.en}.",
    )


def answered(question: str, wanted: object, words: Words, *provisions: str) -> Need:
    """The law must answer a question as wanted; while it is unknown, the missing facts are named."""
    return _among(question, (wanted,), words, Words("không đạt", "not met"), *provisions)


def among(question: str, wanted: tuple[str, ...], words: Words, *provisions: str) -> Need:
    """The law must answer a question of choice with one of these; while it is unknown, the missing facts are named."""
    return _among(question, wanted, words, Words("luật trả lời khác", "the law answers otherwise"), *provisions)


def _among(question: str, wanted: tuple[object, ...], words: Words, otherwise: Words, *provisions: str) -> Need:
    def missing(_state: CaseState, around: Surroundings) -> Words | None:
        answer = around.answers.get(question)
        if any(answer == value and type(answer) is type(value) for value in wanted):
            return None
        if answer is None:
            facts = around.missing.get(question)
            vi, en = (f": {facts.vi}", f": {facts.en}") if facts else ("", "")
            return Words(f"{words.vi}: chưa rõ, còn thiếu{vi}.", f"{words.en}: unknown, missing{en}.")
        return Words(f"{words.vi}: {otherwise.vi}.", f"{words.en}: {otherwise.en}.")

    return Need(question, missing, provisions)


def not_held(citation: str, around: Surroundings) -> Words | None:
    """Why a provision cannot be named as the ground; None where it holds."""
    held = around.holds(citation)
    if held:
        return None
    vi, en = ("chưa rõ, còn thiếu dữ kiện", "unknown, facts are missing") if held is None else ("không đúng", "not so")
    said = Citation.parse(citation)
    return Words(
        f"Căn cứ đã nêu ({said.vi(short=True)}): {vi} với người này.",
        f"The ground named ({said.en(short=True)}): {en} of this person.",
    )


def unlike_answer(field: Field, value: Value, around: Surroundings) -> Words | None:
    """Why a value is not the one the law gives; None where it is, or where the law gives none."""
    given = around.answers.get(field.answer)
    if given is None or given == value:
        return None
    vi, en = ((say_value(given, lang), say_value(value, lang)) for lang in ("vi", "en"))
    return Words(
        f"{field.words.vi}: luật tính ra {vi[0]}, không phải {vi[1]}; dữ kiện nào sai thì sửa trong sổ trước.",
        f"{field.words.en}: the law gives {en[0]}, not {en[1]}; correct the register first where a fact is wrong.",
    )


def ground_of(event: str, field: str = "ground") -> Need:
    """The ground that an earlier act named must hold now."""

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        named = state.data.get(event, {}).get(field)
        return not_held(str(named), around) if named else None

    return Need(f"{GROUND}{event}", missing)


def settled(question: str, words: Words, *provisions: str) -> Need:
    """The law must give some answer to a question of choice."""

    def missing(_state: CaseState, around: Surroundings) -> Words | None:
        if around.answers.get(question) is not None:
            return None
        facts = around.missing.get(question)
        vi, en = (f" ({facts.vi})", f" ({facts.en})") if facts else ("", "")
        return Words(f"Chưa rõ {words.vi}{vi}.", f"Unknown: {words.en}{en}.")

    return Need(question, missing, provisions)


def other_route(asked: Question, routes: tuple[str, ...], *provisions: str) -> Need:
    """The law must not name another way than these; while it names none, the way chosen is open."""

    def missing(_state: CaseState, around: Surroundings) -> Words | None:
        answer = around.answers.get(asked.name)
        if answer is None or answer in routes:
            return None
        said = dict(asked.choices).get(str(answer), Words(str(answer), str(answer)))
        return Words(f"{asked.words.vi} {said.vi}.", f"{asked.words.en} {said.en}.")

    return Need(asked.name, missing, provisions)


def prior_opinion(event: str, *provisions: str, since: str = "") -> Need:
    """The opinion that the post needs must have been given; where `since` is named, after the latest such event."""
    names = {
        "prime_minister": Words("Thủ tướng Chính phủ", "the Prime Minister"),
        "owner_agency": Words("cơ quan đại diện chủ sở hữu", "the owner's representative agency"),
    }

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        giver = around.answers.get("prior-opinion-from")
        old = _earlier(state, event, since)
        if giver == "none" or (state.done.get(event) and not old):
            return None
        if giver is None:
            return Words("Chưa rõ phải xin ý kiến trước của ai.", "Unknown whose prior opinion is needed.")
        whom = names.get(str(giver), Words(str(giver), str(giver)))
        if old and state.done.get(event):
            return _of_before(Words(f"ý kiến trước của {whom.vi}", f"the prior opinion of {whom.en}"))
        return Words(f"Chưa có ý kiến trước của {whom.vi}.", f"The prior opinion of {whom.en} is missing.")

    return Need("prior-opinion", missing, provisions)


def ran_out(clock: str, words: Words, *provisions: str) -> Need:
    """The time limit must have run out before today, unstopped."""

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        run = next((run for run in state.clocks if run.key == clock and run.stopped_on is None), None)
        if run is not None and run.due is not None and around.today > run.due.deadline.due:
            return None
        day = run.due.deadline.due if run is not None and run.due is not None else None
        until = (f", đến hết {day:%d/%m/%Y}", f", until {day}") if day else ("", "")
        return Words(f"{words.vi}: chưa hết hạn{until[0]}.", f"{words.en}: the time has not run out{until[1]}.")

    return Need(f"ran-out-{clock}", missing, provisions)


def in_time(clock: str, *provisions: str) -> Need:
    """The time limit must still run: an extension comes before it has run out."""

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        run = next((run for run in state.clocks if run.key == clock and run.stopped_on is None), None)
        if run is not None and run.due is not None and around.today > run.due.deadline.due:
            return Words(
                f"Thời hạn “{run.words.vi}” đã hết, không kéo dài được nữa.",
                f"The time limit “{run.words.en}” has run out; it cannot be extended.",
            )
        return None

    return Need(f"in-time-{clock}", missing, provisions)


def unbarred(question: str, words: Words, *provisions: str) -> Need:
    """The law must not answer yes; while it cannot answer, nothing is barred."""

    def missing(_state: CaseState, around: Surroundings) -> Words | None:
        return words if around.answers.get(question) is True else None

    return Need(question, missing, provisions)


def free(what: str, *provisions: str) -> Need:
    """Nothing in the register may stand in the way, such as somebody in the post; an effect would refuse it whatever its values."""

    def missing(_state: CaseState, around: Surroundings) -> Words | None:
        return around.register(what)

    return Need(what, missing, provisions)
