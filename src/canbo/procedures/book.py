"""All procedures by key."""

from __future__ import annotations

from canbo.kernel.errors import CanboError

from . import (
    appointment_from_outside,
    appointment_in_house,
    discipline,
    extension,
    leaving_enterprise,
    leaving_service,
    reappointment,
    relief,
    resignation,
    suspension,
)
from .table import Procedure

PROCEDURES: dict[str, Procedure] = {
    procedure.key: procedure
    for procedure in (
        appointment_in_house.PROCEDURE,
        appointment_from_outside.BY_AUTHORITY,
        appointment_from_outside.BY_ENTERPRISE,
        reappointment.PROCEDURE,
        extension.PROCEDURE,
        resignation.PROCEDURE,
        relief.PROCEDURE,
        suspension.PROCEDURE,
        discipline.AFTER_PARTY,
        discipline.WITHOUT_PARTY,
        leaving_enterprise.LEAVING,
        leaving_enterprise.RETIREMENT,
        leaving_service.ON_REQUEST,
        leaving_service.AFTER_FAILING,
    )
}


def get_procedure(key: str) -> Procedure:
    """The procedure of that key; CanboError names those there are."""
    found = PROCEDURES.get(key)
    if found is None:
        raise CanboError(
            f"There is no procedure called {key}; use one of {', '.join(PROCEDURES)}.",
            f"Không có thủ tục “{key}”; hãy dùng một trong {', '.join(PROCEDURES)}.",
        )
    return found
