"""All procedures by key."""

from __future__ import annotations

from canbo.kernel.errors import CanboError

from . import (
    appointment_from_outside,
    appointment_in_house,
    assessment,
    discipline,
    extension,
    hiring,
    leaving_enterprise,
    leaving_service,
    other_routes,
    prime_minister_route,
    reappointment,
    regulation_260,
    relief,
    representatives,
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
        prime_minister_route.IN_HOUSE,
        prime_minister_route.FROM_OUTSIDE,
        other_routes.CONVERSION,
        other_routes.OWNER_LED,
        other_routes.DELEGATION,
        reappointment.PROCEDURE,
        extension.PROCEDURE,
        representatives.ASSIGNMENT,
        representatives.REASSIGNMENT,
        assessment.OF_MANAGERS,
        assessment.OF_REPRESENTATIVES,
        hiring.PROCEDURE,
        resignation.PROCEDURE,
        relief.PROCEDURE,
        suspension.PROCEDURE,
        discipline.AFTER_PARTY,
        discipline.WITHOUT_PARTY,
        leaving_enterprise.LEAVING,
        leaving_enterprise.RETIREMENT,
        leaving_service.ON_REQUEST,
        leaving_service.AFTER_FAILING,
        regulation_260.OWN_LEVEL,
        regulation_260.HIGHER_LEVEL,
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
