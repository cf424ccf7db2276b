"""Whom the values of an act name: persons by their code in the register, users by name, candidates on the list."""

from collections.abc import Mapping
from typing import Any

from canbo.cases.actors import actor_of, user_of
from canbo.cases.visibility import HANDLING
from canbo.kernel.votes.tally import RULES
from canbo.procedures.engine import IllegalAct
from canbo.procedures.filed import not_attached
from canbo.procedures.four_steps import off_the_list
from canbo.procedures.state import CaseState
from canbo.procedures.table import Act, Field, Procedure
from canbo.procedures.ways import named
from canbo.registry.models import Person, User


def with_users(
    procedure: Procedure, state: CaseState, act: Act | None, fields: Mapping[str, Any], person: Person | None
) -> dict[str, Any]:
    """The values with each user named by the opaque id of the record. Raises IllegalAct."""
    asked = {field.name for field in act.fields if field.type == "users"} if act is not None else set()
    barred = named(procedure, state) | ({person.code} if person is not None else set())
    return {
        name: [_actor(one, barred) for one in value] if name in asked and isinstance(value, list) else value
        for name, value in fields.items()
    }


def check_names(
    procedure: Procedure, state: CaseState, act: Act | None, fields: Mapping[str, Any], person: Person | None
) -> None:
    """Every person named is in the register, whoever is voted on or chosen on the list, every file attached.

    A vote on one person is on the one whom the case is about.

    Raises IllegalAct.
    """
    if act is None:
        return
    codes = {code for field in act.fields for code in _codes(field, fields.get(field.name))}
    strange = sorted(codes - set(Person.objects.filter(code__in=codes).values_list("code", flat=True)))
    if strange:
        raise IllegalAct(
            f"{strange[0]:.40} is no code of the register; name each person by their code.",
            f"Sổ nhân sự không có mã {strange[0]:.40}; hãy ghi mỗi người bằng mã.",
        )
    for field in act.fields:
        _check_alone(act, field, fields.get(field.name), person)
    off = off_the_list(procedure, state, act.key, fields) or not_attached(state, act, fields)
    if off is not None:
        raise IllegalAct(f"{act.words.en}: {off.en}", f"{act.words.vi}: {off.vi}")


def _codes(field: Field, value: Any) -> list[str]:
    if field.type == "person" and value:
        return [str(value)]
    if field.type == "people" and isinstance(value, list):
        return [str(code) for code in value]
    if field.type == "tally" and isinstance(value, Mapping):
        return [str(code) for code in value.get("votes") or ()]
    return []


def _check_alone(act: Act, field: Field, value: Any, person: Person | None) -> None:
    if field.type != "tally" or not RULES[field.rule].one_person or person is None:
        return
    strange = [code for code in _codes(field, value) if code != person.code]
    if strange:
        raise IllegalAct(
            f"{act.words.en}: the vote is on {person.code} alone, not on {strange[0]:.40}.",
            f"{act.words.vi}: chỉ bỏ phiếu về {person.code}, không phải {strange[0]:.40}.",
        )


def _actor(said: object, barred: frozenset[str] | set[str]) -> str:
    """The opaque id of somebody who may count votes: an officer or authority whom the case does not name."""
    user = user_of(str(said)) or User.objects.filter(username=str(said)).first()
    if user is None or not user.is_active or user.role not in HANDLING:
        raise IllegalAct(
            f"{said!s:.60} is no officer or authority here; name users by their user name.",
            f"{said!s:.60} không phải cán bộ tham mưu hay cấp có thẩm quyền ở đây; hãy ghi tên đăng nhập.",
        )
    if user.person is not None and user.person.code in barred:
        raise IllegalAct("Nobody counts the votes on themselves.", "Không ai kiểm phiếu về chính mình.")
    return actor_of(user)
