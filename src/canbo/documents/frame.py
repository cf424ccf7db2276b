"""What papers share: the issuing body, number and day, the person, who signs and who receives (Decree 30/2020)."""

from __future__ import annotations

from collections.abc import Mapping

from canbo.kernel.fact import Words

from .numbers import number_and_symbol
from .paper import DocumentError, Given, Paper, Part, Shown, Value
from .wording import first_upper, place_and_day

SIGNING = (
    ("TM", Words("thay mặt tập thể", "for a collective")),
    ("KT", Words("ký thay cấp trưởng", "a deputy for the head")),
    ("Q", Words("quyền cấp trưởng", "acting head")),
    ("TL", Words("thừa lệnh", "by order")),
    ("TUQ", Words("thừa ủy quyền", "by authority")),
)
_SIGNED_EN = {"TM": "ON BEHALF OF {}", "KT": "FOR {}", "TL": "BY ORDER OF {}", "TUQ": "BY AUTHORITY OF {}"}
SEXES = (("male", Words("nam", "male")), ("female", Words("nữ", "female")))
PLACE = (
    Value("place", "text", Words("nơi ban hành", "place of issue"), required=False),
    Value("date", "day", Words("ngày ký", "day signed"), required=False),
)
BODY = (
    Value("parent", "text", Words("cơ quan chủ quản", "superior body"), required=False),
    Value("body", "text", Words("cơ quan ban hành", "issuing body")),
    *PLACE,
)
NUMBER = (
    Value("number", "number", Words("số hoặc số và ký hiệu", "number, or number and symbol"), required=False),
    Value("body_code", "text", Words("chữ viết tắt cơ quan", "abbreviation of the body"), required=False),
    Value("unit_code", "text", Words("chữ viết tắt đơn vị soạn", "abbreviation of the drafting unit"), required=False),
)  # fmt: skip
SIGNER = (
    Value("signer_form", "choice", Words("hình thức ký", "form of signing"), required=False, choices=SIGNING),
    Value("signer_for", "text", Words("ký thay cho ai", "on whose behalf"), required=False),
    Value("signer_title", "text", Words("chức vụ người ký", "title of the signer"), required=False),
    Value("signer_name", "text", Words("người ký", "name of the signer"), required=False),
)
RECIPIENTS = (
    Value("recipients", "lines", Words("nơi nhận khác", "other recipients"), required=False),
    Value("case", "text", Words("mã vụ việc", "number of the case"), required=False),
)
ISSUED = (*BODY, *NUMBER, *SIGNER, *RECIPIENTS)
PERSON = (
    Value("person_name", "text", Words("họ tên người có việc", "name of the person concerned")),
    Value("sex", "choice", Words("giới tính", "sex"), required=False, choices=SEXES),
    Value("person_post", "text", Words("chức vụ", "post"), required=False),
    Value("person_body", "text", Words("đơn vị", "body the person serves"), required=False),
)
ADDRESSEES = (Value("addressees", "lines", Words("kính gửi", "to whom it is addressed")),)
READING_COPY = Part(
    Words("", "English reading copy. The Vietnamese paper alone is signed and has effect."), style="note"
)  # fmt: skip


def frame(paper: Paper, given: Given) -> dict[str, Shown]:
    """The values that every paper has, as far as its own values give them."""
    shown: dict[str, Shown] = {
        "place_and_day": place_and_day(given["place"] or "", given["date"], given.lang),
        "signer_lines": signer_lines(given),
        "recipients": recipients(paper, given),
        **person(given),
    }
    for name in ("parent", "body", "issuer"):
        shown[f"{name}_capitals"] = (given[name] or "").upper()
    if paper.symbol is not None:
        shown["number_and_symbol"] = number_and_symbol(
            given["number"], paper.symbol, given["body_code"] or "", given["unit_code"] or ""
        )
    return shown


def person(given: Given) -> Mapping[str, Shown]:
    """“ông Trần Văn An”, “Ông …”, and with post and body behind the name."""
    if given["person_name"] is None:
        return {}
    vi = {"male": "ông", "female": "bà"}.get(given["sex"], "ông (bà)")
    en = {"male": "Mr", "female": "Ms"}.get(given["sex"], "Mr/Ms")
    name = f"{given.say(vi, en)} {given['person_name']}"
    full = ", ".join(part for part in (name, given["person_post"], given["person_body"]) if part)
    return {"person": name, "Person": first_upper(name), "person_in_full": full, "Person_in_full": first_upper(full)}


def signer_lines(given: Given) -> tuple[str, ...]:
    """“TM. HỘI ĐỒNG THÀNH VIÊN” over “CHỦ TỊCH”; one line where the head signs, or an acting head (“Q.”)."""
    form, whose, title = given["signer_form"], given["signer_for"], (given["signer_title"] or "").upper()
    if form is None:
        return (title,) if title else ()
    if form == "Q":
        return (f"{given.say('Q.', 'ACTING')} {title}".strip(),)
    if not whose:
        raise DocumentError(
            f"signer_form {form} needs signer_for: on whose behalf the paper is signed.",
            f"Hình thức ký {form}. còn thiếu: ký thay cho ai.",
        )
    first = _SIGNED_EN[form].format(whose.upper()) if given.lang == "en" else f"{form}. {whose.upper()}"
    return (first, title) if title else (first,)


def recipients(paper: Paper, given: Given) -> tuple[str, ...]:
    """Who gets the paper, one a line, the file copy last: each ends in a semicolon, the last in a full stop."""
    last = sum(isinstance(part, Part) and part.style == "article" for part in paper.parts)
    listed = [given.say("Như trên", "As above")] if paper.to else []
    if paper.form == "decision":
        listed = [given.say(f"Như Điều {last}", f"As in Article {last}")]
    listed += [line.rstrip(" ;.") for line in given["recipients"] or ()]
    kept = [given.say("VT", "records office")]
    if given["unit_code"]:
        kept.append(given["unit_code"])
    if given["case"]:
        kept.append(given.say(f"hồ sơ vụ việc {given['case']}", f"file of case {given['case']}"))
    listed.append(f"{given.say('Lưu', 'Filed')}: {', '.join(kept)}")
    return (*(f"{line};" for line in listed[:-1]), f"{listed[-1]}.")
