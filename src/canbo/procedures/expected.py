"""What to write where a value does not fit its field."""

from __future__ import annotations

from canbo.kernel.fact import Words

from .table import Field

LONGEST_TEXT = 20_000
"""Characters of one text; more is a paper to attach, not a field."""

WRITE = {
    "date": Words(
        "hãy viết ngày theo dạng YYYY-MM-DD, như 2026-11-21", "write the day as YYYY-MM-DD, such as 2026-11-21"
    ),
    "int": Words("hãy viết số nguyên từ 0 trở lên, như 14", "write a whole number from 0 up, such as 14"),
    "bool": Words("hãy viết true hoặc false", "write true or false"),
    "text": Words("hãy viết một đoạn chữ", "write a text"),
    "person": Words("hãy ghi mã của một người trong sổ", "write the code of one person of the register"),
    "people": Words("hãy liệt kê mã của từng người trong sổ", "list the code of each person of the register"),
    "users": Words("hãy liệt kê tên đăng nhập của từng người", "list the sign-in name of each user"),
    "fields": Words('hãy viết một đối tượng JSON, như {"reason": "…"}', 'write a JSON object such as {"reason": "…"}'),
    "file": Words(
        "hãy đính kèm tệp hoặc ghi mã SHA-256 gồm 64 ký tự",
        "attach the file or write its SHA-256 of 64 characters",
    ),
}


def unfitting(field: Field) -> Words:
    """The sentence about a value that its field cannot have, with what it can have."""
    write = WRITE.get(field.type)
    if write is None:
        keys = ", ".join(name for name, _ in field.choices)
        write = Words(f"hãy chọn một trong: {keys}", f"choose one of: {keys}")
    return Words(
        f"{field.words.vi}: giá trị không hợp lệ; {write.vi}.", f"{field.words.en}: the value does not fit; {write.en}."
    )


def too_long(field: Field, value: object) -> Words | None:
    """What is wrong with a text that nobody would read; None with any other value."""
    if not isinstance(value, str) or len(value) <= LONGEST_TEXT:
        return None
    long, most = len(value), LONGEST_TEXT
    return Words(
        f"{field.words.vi}: dài {long} ký tự, nhiều nhất {most}; hãy rút ngắn hoặc đính kèm thành văn bản.",
        f"{field.words.en}: {long} characters, and {most} at most; shorten it, or attach it as a paper.",
    )
