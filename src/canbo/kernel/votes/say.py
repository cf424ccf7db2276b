"""The sentences of a vote, Vietnamese and English, each with the provision it rests on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from canbo.kernel.citation import Citation
from canbo.kernel.votes.bases import (
    Base,
    Convened,
    Members,
    Present,
    exactly_half,
    missing_for_over_half,
    missing_for_three_tenths,
    over_half,
    three_tenths,
)
from canbo.kernel.votes.count import COLLECTIVE_BASE, NOBODY_PASSES, QUORUM, Count
from canbo.kernel.votes.rules import AUTHORITY, Decision, ranked

QUORUM_RULE = "181/2026:12.1.p1"
BASES_RULE = "181/2026:12.1.p2"
EXCUSED_RULE = "181/2026:12.1.p5"

# In the order in which missing names are listed: numbers as in the input, then readings.
MISSING_WORDS = {
    "convened": ("số người được triệu tập", "persons convened"),
    "excused": ("số người vắng mặt vì lý do đột xuất", "persons excused"),
    "present": ("số người có mặt", "persons present"),
    "members": ("tổng số thành viên tập thể lãnh đạo", "all members of the leadership collective"),
    "votes": ("số phiếu của từng người", "votes of each candidate"),
    QUORUM: ("cách đọc về số người tối thiểu", "the reading on the quorum"),
    NOBODY_PASSES: ("cách đọc khi không ai quá nửa", "the reading for when nobody passes"),
    COLLECTIVE_BASE: ("cách đọc về cơ sở tính", "the reading on the base"),
}


@dataclass(frozen=True)
class Sentence:
    """One statement in both languages; `provision` is a canonical citation, to the paragraph."""

    provision: str
    vi: str
    en: str

    def said(self, lang: str) -> str:
        """The statement with its article and clause, in `vi` or `en`."""
        text = self.en if lang == "en" else self.vi
        return f"{text.removesuffix('.')} ({_place(self.provision, lang)})."


@cache
def _place(provision: str, lang: str) -> str:
    """Article and clause: the form in which a person cites a paragraph that has no number."""
    whole = Citation.parse(provision)
    clause = Citation(whole.instrument, whole.parts[:2])
    return clause.en(short=True) if lang == "en" else clause.vi(short=True)


def base_lines(base: Base, count: Count, provision: str) -> Iterator[Sentence]:
    """What the shares are shares of."""
    number = base.count
    match base:
        case Convened():
            yield Sentence(
                provision,
                f"Tính trên {number} người được triệu tập.",
                f"Counted on {_some(number, 'person')} convened.",
            )
            if count.excused:
                yield Sentence(
                    EXCUSED_RULE,
                    f"Triệu tập {count.convened} người, không tính {count.excused} người vắng mặt vì lý do đột xuất.",
                    f"{count.convened} were convened; {count.excused} absent for an unforeseen cause are not counted.",
                )
        case Present():
            yield Sentence(
                provision,
                f"Tính trên {number} người được triệu tập có mặt.",
                f"Counted on {_some(number, 'person')} convened and present.",
            )
        case Members():
            yield Sentence(
                provision,
                f"Tính trên tổng số {number} thành viên tập thể lãnh đạo.",
                f"Counted on all {_some(number, 'member')} of the leadership collective.",
            )


def candidate_lines(
    votes: Mapping[str, int], base: Base, provision: str, *, forwards: bool = False
) -> Iterator[Sentence]:
    """`A: 11 of 21, 52.4 %, over half`, most votes first; below a threshold, how many votes were missing.

    With `forwards` the 30 % line is told too, unless somebody is over half.
    """
    nobody = not any(over_half(number, base) for number in votes.values())
    for name in ranked(votes):
        number = votes[name]
        percent = _percent(number, base)
        vi = [f"{number} trên {base.count}", f"{percent.replace('.', ',')} %"]
        en = [f"{number} of {base.count}", f"{percent} %"]
        if over_half(number, base):
            vi.append("quá nửa")
            en.append("over half")
        else:
            if exactly_half(number, base):
                vi.append("đúng một nửa")
                en.append("exactly half")
            short = missing_for_over_half(number, base)
            vi.append(f"thiếu {short} phiếu để quá nửa")
            en.append(f"{_some(short, 'vote')} missing for over half")
            if forwards and nobody:
                short = missing_for_three_tenths(number, base)
                reached = three_tenths(number, base)
                vi.append("đạt 30 % trở lên" if reached else f"thiếu {short} phiếu để đạt 30 %")
                en.append("30 % or more" if reached else f"{_some(short, 'vote')} missing for 30 %")
        yield Sentence(provision, f"{name}: {', '.join(vi)}.", f"{name}: {', '.join(en)}.")


def ending_line(decision: Decision, provision: str) -> Sentence:
    """What follows, as a sentence; where the decree is silent, that it is."""
    if NOBODY_PASSES in decision.missing:
        return _nobody_passes_line(provision)
    if decision.outcome == "unknown":
        return _vacancy_line(provision)
    vi, en = end(decision)
    return Sentence(provision, f"Kết quả: {vi}.", f"Result: {en}.")


def end(decision: Decision) -> tuple[str, str]:
    """What follows, as clauses without capital and full stop (vi, en)."""
    names = ", ".join(decision.candidates)
    alone = len(decision.candidates) == 1
    match decision.outcome:
        case "selected":
            return f"{names} đạt quá nửa", f"{names} has over half"
        case "forwarded":
            go = "goes" if alone else "go"
            return f"chuyển sang bước tiếp theo: {names}", f"{names} {go} forward to the next step"
        case "head-decides" if alone:
            return f"người đứng đầu quyết định về {names}", f"the head decides on {names}"
        case "head-decides":
            vi = (
                f"người đứng đầu chọn một trong hai người ({names}) và báo cáo đủ các ý kiến khác nhau "
                "với cấp có thẩm quyền; nếu khuyết người đứng đầu thì báo cáo cấp có thẩm quyền"
            )
            en = (
                f"the head chooses one of the two ({names}) and reports all differing opinions to the competent "
                "authority; were the post of the head vacant, the authority would decide"
            )
            return vi, en
        case "stopped" if decision.report_to == AUTHORITY:
            return "dừng quy trình và báo cáo cấp có thẩm quyền", "the process stops; report to the competent authority"
        case "stopped":
            return "dừng quy trình", "the process stops"
        case "report":
            about = (f" về {names}", f" on {names}") if names else ("", "")
            return (
                f"báo cáo cấp có thẩm quyền xem xét, quyết định{about[0]}",
                f"report to the competent authority, which decides{about[1]}",
            )
    return "chưa kết luận được", "no conclusion yet"


def quorum_line(present: int, convened: int) -> Sentence:
    """Two thirds of those convened, met or not, and how many persons are missing."""
    short = max(0, (2 * convened + 2) // 3 - present)
    vi, en = f"Có mặt {present} trên {convened} người được triệu tập", f"{present} of {convened} convened are present"
    if short:
        vi, en = (
            f"{vi}, chưa đủ hai phần ba, thiếu {short} người.",
            f"{en}, under two thirds, {_some(short, 'person')} missing.",
        )
    else:
        vi, en = f"{vi}, đủ hai phần ba.", f"{en}, two thirds or more."
    return Sentence(QUORUM_RULE, vi, en)


def not_held_line() -> Sentence:
    """Stopped, with nothing to report: the vote is not weighed at all."""
    return Sentence(
        QUORUM_RULE,
        "Hội nghị không đủ số người thì không được tiến hành: số phiếu không được xét, phải triệu tập lại.",
        "Without its quorum a meeting is not held: its votes are not weighed, and it has to be convened again.",
    )


def quorum_open_line(otherwise: tuple[str, str]) -> Sentence:
    """Both ends under the unset quorum reading."""
    return Sentence(
        QUORUM_RULE,
        f"Chưa chọn cách đọc {QUORUM}: nếu cần hai phần ba (two_thirds) thì hội nghị không được tiến hành; "
        f"nếu không cần (none) thì {otherwise[0]}.",
        f"{QUORUM} is not set: if two thirds are needed (two_thirds) the meeting was not held; "
        f"if not (none), {otherwise[1]}.",
    )


def _nobody_passes_line(provision: str) -> Sentence:
    """The silence of Article 12(5)."""
    return Sentence(
        provision,
        "Không ai quá nửa và không có hai người cùng đạt đúng một nửa: nghị định không quy định. "
        f"Chưa chọn cách đọc {NOBODY_PASSES}: report thì báo cáo cấp có thẩm quyền, stop thì dừng quy trình.",
        "Nobody is over half and no two are at exactly half: the decree is silent. "
        f"{NOBODY_PASSES} is not set: report tells the competent authority, stop ends the process.",
    )


def base_open_line(present: tuple[str, str], convened: tuple[str, str], provision: str) -> Sentence:
    """Both ends under the unset reading of Article 19(2)(c)."""
    return Sentence(
        provision,
        f"Chưa chọn cách đọc {COLLECTIVE_BASE}: tính trên người có mặt (present) thì {present[0]}; "
        f"tính trên người được triệu tập (convened) thì {convened[0]}.",
        f"{COLLECTIVE_BASE} is not set: counted on those present (present), {present[1]}; "
        f"counted on those convened (convened), {convened[1]}.",
    )


def _vacancy_line(provision: str) -> Sentence:
    """The silence of Articles 19(2) and 20(2) on who decides in place of a missing head."""
    return Sentence(
        provision,
        "Đúng một nửa thì người đứng đầu quyết định, nhưng đang khuyết người đứng đầu: nghị định không nói ai thay.",
        "At exactly half the head decides, but the post of the head is vacant: the decree names nobody in its place.",
    )


def missing_line(names: Iterable[str], provision: str) -> Sentence:
    """What has to be given or settled first."""
    names = tuple(names)
    vi, en = ("; ".join(f"{MISSING_WORDS[name][i]} ({name})" for name in names) for i in (0, 1))
    return Sentence(provision, f"Còn thiếu: {vi}.", f"Still missing: {en}.")


def _percent(votes: int, base: Base) -> str:
    """One decimal, half up; more where one decimal would show 50 or 30 for a share that is not."""
    if 100 * votes % base.count == 0:
        return str(100 * votes // base.count)
    scale = 10
    while True:
        rounded = (200 * scale * votes + base.count) // (2 * base.count)
        whole, rest = divmod(rounded, scale)
        if rest or whole not in (0, 30, 50, 100):
            return f"{whole}.{rest:0{len(str(scale)) - 1}d}"
        scale *= 10


def _some(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
