"""Permissions: each with its name, the sentence an administrator reads, and the one rule that decides it.

Ask with `user.has_perm(NAME, object)` or, in a template, with the same names. Which rows somebody sees is
`QuerySet.visible_to(user)`; the rules about a person call it, so the two cannot disagree.
"""

from typing import Any

import rules

from canbo.kernel.fact import Words
from canbo.registry.models import Body, Person, User
from canbo.registry.roles import Role
from canbo.registry.visibility import SCOPED_ROLES, signed_in

VIEW_PERSON = "registry.view_person"
VIEW_VOTES = "registry.view_votes"
VIEW_RADAR = "registry.view_radar"
VIEW_BODY = "registry.view_body"
RECORD_ABOUT = "registry.record_about"
RECORD_IN = "registry.record_in"
IMPORT_REGISTER = "registry.import_register"
ATTEST = "registry.attest"
SET_READING = "registry.set_reading"
SET_OVERRIDE = "registry.set_override"
SET_RETIREMENT_AGE = "registry.set_retirement_age"
IMPORT_TEXT = "registry.import_text"
MANAGE_USERS = "registry.manage_users"

SENTENCES: dict[str, Words] = {
    VIEW_PERSON: Words(vi="Xem hồ sơ của một người.", en="See the file of a person."),
    VIEW_VOTES: Words(
        vi="Xem kết quả lấy phiếu tín nhiệm của một người; không bao giờ của chính mình.",
        en="See the confidence votes of a person; never one's own.",
    ),
    VIEW_RADAR: Words(
        vi="Xem những việc pháp luật đòi hỏi đối với người trong phạm vi được giao.",
        en="See what the law requires of the persons in one's scope.",
    ),
    VIEW_BODY: Words(vi="Xem một cơ quan, doanh nghiệp.", en="See an agency or enterprise."),
    RECORD_ABOUT: Words(
        vi="Ghi nhận về một người trong phạm vi được giao; không bao giờ về chính mình.",
        en="Record something about a person in one's scope; never about oneself.",
    ),
    RECORD_IN: Words(
        vi="Ghi nhận người, chức danh tại một cơ quan, doanh nghiệp được giao.",
        en="Record persons and posts in a body assigned to one.",
    ),
    IMPORT_REGISTER: Words(
        vi="Nhập sổ nhân sự từ tệp Excel cho các đơn vị được giao.",
        en="Import a register from Excel for the bodies assigned to one.",
    ),
    ATTEST: Words(
        vi="Xác nhận sổ của một đơn vị được giao là đầy đủ đến một ngày.",
        en="Attest that the register of a body assigned to one is complete up to a day.",
    ),
    SET_READING: Words(
        vi="Chọn cách đọc những chỗ văn bản luật chưa rõ.", en="Settle how doubtful places of the law are read."
    ),
    SET_OVERRIDE: Words(
        vi="Ghi văn bản của cấp có thẩm quyền được áp dụng thay Nghị định (khoản 3 Điều 42), và ghi ngày hết áp dụng.",
        en="Record documents of the authorities that prevail over the Decree (Article 42(3)), and end them.",
    ),
    SET_RETIREMENT_AGE: Words(
        vi="Điều chỉnh bảng tuổi nghỉ hưu theo văn bản, và rút điều chỉnh đã ghi.",
        en="Correct the table of retirement ages by a document, and withdraw a correction.",
    ),
    IMPORT_TEXT: Words(
        vi="Nhập nguyên văn của một văn bản để đối chiếu với lời của canbo.",
        en="Import the official text of an instrument, to stand beside the words of canbo.",
    ),
    MANAGE_USERS: Words(vi="Tạo người dùng, giao vai trò và phạm vi.", en="Create users, give them roles and bodies."),
}


def _has(*roles: Role) -> Any:
    return rules.predicate(lambda user, _object=None: signed_in(user) and user.role in roles, name=f"role in {roles}")


def _scoped(user: User) -> bool:
    return user.role in SCOPED_ROLES and user.bodies.exists()


@rules.predicate
def sees_person(user: Any, person: Person | None = None) -> bool:
    """With a person: sees that file. Without one: there may be files to list."""
    if person is None:
        return signed_in(user) and bool(user.role == Role.INSPECTOR or user.person_id or _scoped(user))
    return Person.objects.visible_to(user).filter(pk=person.pk).exists()


@rules.predicate
def sees_votes(user: Any, person: Person | None = None) -> bool:
    """The votes of that person, or of anybody; the same as ConfidenceRound.visible_to."""
    if not sees_person(user, person):
        return False
    if person is None:
        return bool(user.role != Role.OFFICE_HOLDER)
    return user.person_id != person.pk


@rules.predicate
def sees_radar(user: Any, _object: Any = None) -> bool:
    """An inspector, or somebody with bodies."""
    return signed_in(user) and bool(user.role == Role.INSPECTOR or _scoped(user))


@rules.predicate
def sees_body(user: Any, body: Body | None = None) -> bool:
    """With a body: sees that one."""
    if body is None:
        return signed_in(user)
    return Body.objects.visible_to(user).filter(pk=body.pk).exists()


@rules.predicate
def about_somebody_else(user: Any, person: Person | None = None) -> bool:
    """Nobody handles their own file."""
    return person is None or user.person_id != person.pk


@rules.predicate
def body_in_scope(user: Any, body: Body | None = None) -> bool:
    """The body was assigned to the user, or is owned by one that was."""
    if body is None:
        return signed_in(user) and _scoped(user)
    given = set(user.bodies.values_list("pk", flat=True))
    return body.pk in given or body.owner_agency_id in given


officer = _has(Role.OFFICER)
officer_or_authority = _has(Role.OFFICER, Role.AUTHORITY)
administrator = _has(Role.ADMINISTRATOR)

RULES = {
    VIEW_PERSON: sees_person,
    VIEW_VOTES: sees_votes,
    VIEW_RADAR: sees_radar,
    VIEW_BODY: sees_body,
    RECORD_ABOUT: officer & sees_person & about_somebody_else,
    RECORD_IN: officer & body_in_scope,
    IMPORT_REGISTER: officer & body_in_scope,
    ATTEST: officer_or_authority & body_in_scope,
    SET_READING: administrator,
    SET_OVERRIDE: administrator,
    SET_RETIREMENT_AGE: administrator,
    IMPORT_TEXT: administrator,
    MANAGE_USERS: administrator,
}
for _name, _rule in RULES.items():
    rules.set_perm(_name, _rule)
