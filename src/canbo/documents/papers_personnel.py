"""The decision of every procedure whose decision has no paper of its own: appointed, relieved, suspended.

One paper; what it decides (`matter`) is the event that records the decision, and the words of each stand here. What is
not known of a decision, such as a last day that none was set for, is left out of its first article.
"""
# ruff: noqa: E501 - both languages of a sentence on one line

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from string import Formatter

from canbo.kernel.fact import Words

from .bases import decided_on_what
from .frame import ISSUED, PERSON, person
from .paper import Given, Paper, Shown
from .papers_shared import (
    BASES,
    BY_SIGNER,
    DECIDES,
    DUTY_UNITS,
    ISSUER,
    OPINION,
    POWERS,
    VOTES,
    article,
    duty_units,
    may,
    value,
)  # fmt: skip
from .values import written
from .wording import first_upper

KIND = "personnel-decision"
_181, _260 = "181/2026", "260/2009"


@dataclass(frozen=True)
class Matter:
    """What is decided: of what (`about`), in which sentences, and what the person does then."""

    about: Words
    rules: tuple[Words, ...]
    then: Words
    law: str = _181


_SERVES = Words(
    "{Person} thực hiện quyền, nghĩa vụ của chức vụ được giao theo quy định của pháp luật và điều lệ của doanh nghiệp.",
    "{Person} exercises the rights and duties of the post under the law and the enterprise's charter.",
)
_HANDS_OVER = Words(
    "{Person} bàn giao công việc, hồ sơ và tài sản được giao quản lý trước ngày nêu tại Điều 1.",
    "{Person} hands over the work, files and assets in charge before the day named in Article 1.",
)
_OBEYS = Words(
    "{Person} chấp hành Quyết định này. Quyết định được lưu vào hồ sơ của {person}.",
    "{Person} abides by this Decision, which is kept in the file of {person}.",
)
_UNTIL = Words("Thời hạn đến hết {until}.", "This lasts until {until}.")
_TERM_ENDS = Words("Nhiệm kỳ đến hết {new_term_end}.", "The term ends on {new_term_end}.")
_YEARS = Words("Thời hạn là {years} năm.", "The term is {years} years.")
MATTERS: dict[str, Matter] = {
    "appointed": Matter(
        Words("bổ nhiệm {person} giữ chức vụ {office}", "the appointment of {person} as {office}"),
        (Words("Bổ nhiệm {full} giữ chức vụ {office} kể từ {effective_on}.", "{Full} is appointed {office} with effect from {effective_on}."), _YEARS), _SERVES,
    ),
    "moved": Matter(
        Words("chuyển {person} sang giữ chức vụ {office}", "the move of {person} to {office}"),
        (
            Words("Chuyển {full} sang giữ chức vụ {office} kể từ {effective_on}.", "{Full} moves to {office} with effect from {effective_on}."),
            Words("Thời gian giữ chức vụ được tính tiếp.", "The term goes on."),
        ), _SERVES,
    ),
    "delegation_decided": Matter(
        Words("giao {person} thực hiện quyền, nghĩa vụ của {office}", "the delegation of the powers of {office} to {person}"),
        (
            Words("Giao {full} thực hiện quyền, nghĩa vụ của {office} kể từ {effective_on}.", "{Full} exercises the powers of {office} from {effective_on}."), _UNTIL,
            Words("Thời gian này không tính vào thời hạn giữ chức vụ.", "This time counts towards no term."),
        ), _SERVES,
    ),
    "representative_assigned": Matter(
        Words("cử {person} làm {office}", "the assignment of {person} as {office}"),
        (Words("Cử {full} làm {office} kể từ {effective_on}.", "{Full} is assigned as {office} with effect from {effective_on}."), _YEARS), _SERVES,
    ),
    "representative_reassigned": Matter(
        Words("cử lại {person} làm {office}", "the reassignment of {person} as {office}"),
        (Words("Cử lại {full} làm {office} kể từ {effective_on}.", "{Full} is assigned again as {office} with effect from {effective_on}."), _TERM_ENDS), _SERVES,
    ),
    "reappointed": Matter(
        Words("bổ nhiệm lại {person} giữ chức vụ {office}", "the reappointment of {person} as {office}"),
        (Words("Bổ nhiệm lại {full} giữ chức vụ {office} kể từ {effective_on}.", "{Full} is reappointed {office} with effect from {effective_on}."), _TERM_ENDS), _SERVES,
    ),
    "extended": Matter(
        Words("kéo dài thời gian giữ chức vụ {office} của {person}", "the extension of the time of {person} as {office}"),
        (Words("Kéo dài thời gian giữ chức vụ {office} của {full} kể từ {effective_on}.", "The time of {full} as {office} is extended from {effective_on}."), _UNTIL), _SERVES,
    ),
    "year_graded": Matter(
        Words("xếp loại chất lượng của {person}", "the grade of {person}"),
        (Words("Xếp loại {full}, năm {year}: {grade_in_words}.", "The grade of {full} for {year}: {grade_in_words}."),), _OBEYS,
    ),
    "relieved": Matter(
        Words("miễn nhiệm {person}", "the relief of {person}"),
        (Words("Miễn nhiệm chức vụ {office} đối với {full} kể từ {effective_on}.", "{Full} is relieved of the post of {office} with effect from {effective_on}."),), _HANDS_OVER,
    ),
    "suspended": Matter(
        Words("tạm đình chỉ công tác đối với {person}", "the temporary suspension of {person}"),
        (Words("Tạm đình chỉ công tác đối với {full} kể từ {effective_on}.", "{Full} is suspended from duty from {effective_on}."), _UNTIL), _OBEYS,
    ),
    "suspension_extended": Matter(
        Words("gia hạn tạm đình chỉ công tác đối với {person}", "more time for the suspension of {person}"),
        (Words("Gia hạn tạm đình chỉ công tác đối với {full} đến hết {until}.", "The suspension of {full} is extended until {until}."),), _OBEYS,
    ),
    "suspension_revoked": Matter(
        Words("hủy bỏ việc tạm đình chỉ công tác đối với {person}", "the end of the suspension of {person}"),
        (Words("Hủy bỏ việc tạm đình chỉ công tác đối với {full} kể từ {effective_on}.", "The suspension of {full} is revoked from {effective_on}."),), _SERVES,
    ),
    "sanction_imposed": Matter(
        Words("kỷ luật {person}", "the discipline of {person}"),
        (Words("Thi hành kỷ luật {full} bằng hình thức {sanction}.", "{Full} is disciplined: {sanction}."),), _OBEYS,
    ),
    "sanction_annulled": Matter(
        Words("hủy quyết định kỷ luật đối với {person}", "the annulment of the sanction of {person}"),
        (Words("Hủy quyết định kỷ luật đối với {full}.", "The sanction of {full} is annulled."),), _OBEYS,
    ),
    "forced_termination_imposed": Matter(
        Words("buộc thôi việc đối với {person}", "the forced termination of {person}"),
        (Words("Buộc thôi việc đối với {full} kể từ {effective_on}.", "The service of {full} ends by forced termination on {effective_on}."),), _HANDS_OVER,
    ),
    "resignation_260_accepted": Matter(
        Words("cho {person} từ chức", "the resignation of {person}"),
        (Words("Cho {full} từ chức kể từ {effective_on}.", "The resignation of {full} is accepted with effect from {effective_on}."),), _HANDS_OVER, _260,
    ),
    "leaving-enterprise": Matter(
        Words("cho {person} thôi việc", "the leaving of service of {person}"),
        (Words("Cho {full} thôi việc tại doanh nghiệp kể từ {effective_on}.", "{Full} leaves the enterprise's service with effect from {effective_on}."),), _HANDS_OVER,
    ),
    "retirement": Matter(
        Words("{person} nghỉ hưu", "the retirement of {person}"),
        (Words("Cho {full} nghỉ hưu kể từ {effective_on}.", "{Full} retires with effect from {effective_on}."),), _HANDS_OVER,
    ),
}  # fmt: skip
_LIKE = {
    "suspended_on_request": "suspended", "suspension_prolonged_on_request": "suspension_extended",
    "sanction_changed": "sanction_imposed", "grade_corrected": "year_graded",
}  # fmt: skip
EVENTS = (*(name for name in MATTERS if "-" not in name and name != "retirement"), *_LIKE, "leaving_decided")
"""The events whose decision this paper is."""


def matter_of(procedure: str, event: str) -> str:
    """The matter that an event of a procedure decides."""
    return procedure if event == "leaving_decided" else _LIKE.get(event, event)


def _told(given: Given) -> Mapping[str, Shown]:
    matter = MATTERS[given["matter"]]
    shown = {**written(PAPER, given), **person(given)}
    known = {name: said for name, said in shown.items() if isinstance(said, str) and said}
    behind = given["person_post"] or given["person_body"]
    ends = given.say("", "," if behind else "")  # in English what stands behind the name stands between commas
    known |= {"full": known["person_in_full"] + ends, "Full": known["Person_in_full"] + ends}
    if given["office"] is None:
        known["office"] = given.say("nêu trên", "named above")
    rules = [words.said(given.lang) for words in matter.rules]
    ruling = " ".join(rule.format_map(known) for rule in rules if _sayable(rule, known))
    return {
        "about": matter.about.said(given.lang).format_map(known),
        "ruling": first_upper(ruling),
        "then": matter.then.said(given.lang).format_map(known),
    }


def _sayable(rule: str, known: Mapping[str, str]) -> bool:
    return all(name in known for _, name, _, _ in Formatter().parse(rule) if name)


def _bases(given: Given) -> Mapping[str, Shown]:
    powers = [*(given["powers"] or ()), *([given["basis"]] if given["basis"] else ())]
    law = MATTERS[given["matter"]].law
    return decided_on_what(lambda _: (law,))(replace(given, values={**given.values, "powers": powers}))


PAPER = Paper(
    KIND, Words("Quyết định", "Decision"), "decision", "QĐ", Words("Về việc {{ about }}", "On {{ about }}"),
    (f"{_181}:9.1", f"{_181}:17.4", f"{_181}:35.3.b", f"{_181}:36.3", f"{_260}:resignation"),
    values=(
        *ISSUED, *PERSON, value("matter", "choice", "việc được quyết định", "what is decided", choices=tuple((name, one.about) for name, one in MATTERS.items())),
        may("office", "text", "chức vụ và đơn vị", "the post and its body"), may("effective_on", "day", "ngày có hiệu lực", "day it takes effect"),
        may("until", "day", "đến ngày", "last day"), may("years", "count", "số năm", "years"), may("new_term_end", "day", "ngày hết nhiệm kỳ mới", "last day of the new term"),
        may("sanction", "text", "hình thức kỷ luật", "form of discipline"), may("grade_in_words", "text", "mức xếp loại", "grade"), may("year", "text", "năm xếp loại", "year graded"),
        may("basis", "text", "căn cứ khác", "what else it rests on"), ISSUER, POWERS, may("proposer", "text", "bên đề nghị", "who proposes"), *VOTES, *OPINION, DUTY_UNITS,
    ),
    parts=(
        BASES, DECIDES, article(1, "{{ ruling }}", "{{ ruling }}"), article(2, "{{ then }}", "{{ then }}"),
        article(
            3, "Quyết định này có hiệu lực kể từ ngày ký. {{ duty_units }} và {{ person }} chịu trách nhiệm thi hành Quyết định này.",
            "This Decision takes effect on the day it is signed. {{ duty_units }} and {{ person }} carry it out.",
        ),
    ),
    signs=BY_SIGNER, compose=(_told, _bases, duty_units),
)  # fmt: skip
