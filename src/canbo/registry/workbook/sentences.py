"""What an import says about rows that cannot be carried out: what is wrong, and what to do."""

from typing import Any

from canbo.kernel.fact import Words

from .columns import Sheet


def twice(sheet: Sheet, first: int) -> Words:
    """The same natural key a second time."""
    vi = ", ".join(sheet.column(key).words.vi for key in sheet.natural)
    en = ", ".join(sheet.column(key).words.en for key in sheet.natural)
    return Words(
        f"Trùng với dòng {first} ({vi}), hãy bỏ một dòng.", f"The same as row {first} ({en}), delete one of the two."
    )


def unknown_code(code: str, to: Sheet, near: str | None) -> Words:
    """A code that names nothing the reader may use."""
    vi = f"hãy viết “{near}”" if near else f"hãy thêm vào trang {to.words.vi}"
    en = f"write “{near}”" if near else f"add it to the sheet {to.words.en}"
    return Words(
        f"Không có mã “{code}” trong sổ và trong phạm vi của bạn, {vi}.",
        f"There is no code “{code}” in the register and in your scope, {en}.",
    )


def unknown_post(body: str, position: Words, title: Any, to: Sheet) -> Words:
    """A post that the body does not have."""
    called = f" “{title}”" if title else ""
    return Words(
        f"Đơn vị {body} không có vị trí {position.vi}{called}, hãy thêm vào trang {to.words.vi} hoặc sửa tên chức vụ.",
        f"The body {body} has no post {position.en}{called}, add it to the sheet {to.words.en} or correct the title.",
    )


def looks_alike(code: str, other: str) -> Words:
    """A new code that differs from another only in what the eye skips."""
    return Words(
        f"Mã “{code}” chỉ khác “{other}” ở chữ hoa hoặc dấu, hãy dùng đúng mã cũ hoặc đặt mã khác hẳn.",
        f"The code “{code}” differs from “{other}” only in case or diacritics, use that one or a quite different one.",
    )


BODY_OUT_OF_SCOPE = Words(
    "Đơn vị này ngoài phạm vi được giao cho bạn, hãy bỏ dòng này.",
    "This body is outside the scope assigned to you, delete the row.",
)
NEW_BODY_OUT_OF_SCOPE = Words(
    "Đơn vị mới phải thuộc một cơ quan trong phạm vi được giao cho bạn, hãy điền mã cơ quan đó.",
    "A new body must be owned by an agency in your scope, give the code of that agency.",
)
PERSON_OUT_OF_SCOPE = Words(
    "Mã này là của người ngoài phạm vi của bạn, hãy bỏ dòng này hoặc dùng mã khác.",
    "This code is of a person outside your scope, delete the row or use another code.",
)
PERSON_WITHOUT_POST = Words(
    "Người mới phải có nhiệm kỳ ở một đơn vị trong phạm vi của bạn, hãy thêm vào trang Nhiệm kỳ.",
    "A new person needs a term in a body in your scope, add it to the sheet Terms.",
)
NOT_AN_AGENCY = Words(
    "Mã này không phải của cơ quan đại diện chủ sở hữu, hãy sửa mã.",
    "This code is not that of an owner's representative agency, correct it.",
)
OWNS_ITSELF = Words(
    "Đơn vị không thể là chủ sở hữu của chính mình, hãy sửa mã.", "A body cannot own itself, correct the code."
)
OWNERS_IN_A_CIRCLE = Words(
    "Các cơ quan mới làm chủ sở hữu của nhau thành vòng, hãy xóa một mã.",
    "New agencies own one another in a circle, delete one of the codes.",
)
NOT_AN_ENTERPRISE = Words(
    "Chức danh này chỉ có ở doanh nghiệp, hãy sửa mã đơn vị hoặc chọn chức vụ khác.",
    "Only an enterprise has this position, correct the body code or choose another post.",
)
KIND_IS_FIXED = Words(
    "Đơn vị đã có vị trí hoặc doanh nghiệp thuộc về nó nên không đổi loại được, hãy giữ loại cũ.",
    "The body has posts or enterprises already, so its kind cannot change, keep the old one.",
)
STARTS_BEFORE_BIRTH = Words(
    "Nhiệm kỳ bắt đầu trước ngày sinh của người này, hãy kiểm tra hai ngày.",
    "The term starts before the person was born, check both days.",
)

MOVED_BY_TRANSFER = Words(
    "Khoản 1 Điều 15 là căn cứ của việc điều động, hãy sửa một trong hai ô.",
    "Article 15(1) is the ground of a transfer, correct one of the two cells.",
)


def grades_contradict(year: int) -> Words:
    """Good in each of three years, although one of them was not fulfilled."""
    return Words(
        f"Xếp loại năm {year} là không hoàn thành nhiệm vụ nên không thể là “Có”, hãy sửa một trong hai.",
        f"The grade of {year} is “not fulfilled”, so this cannot be “yes”, correct one of the two.",
    )
