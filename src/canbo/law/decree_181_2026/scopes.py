"""Whom articles speak of: the groups of Article 2 as expressions that several articles share."""

from __future__ import annotations

from canbo.kernel import FALSE, choose
from canbo.law import facts as f

MANAGERS = ("council_chair", "company_chair", "council_member", "general_director")
CONTROLLERS = ("controller", "head_controller")
REPRESENTATIVES = ("representative_full_time", "representative_part_time")

MANAGER = f.position.isin(*MANAGERS)
CONTROLLER = f.position.isin(*CONTROLLERS)
REPRESENTATIVE = f.position.isin(*REPRESENTATIVES)
MANAGER_OR_REPRESENTATIVE = f.position.isin(*MANAGERS, *REPRESENTATIVES) | choose(
    f.reading_controllers_34_35, {"included": CONTROLLER, "excluded": FALSE}
)
ANYBODY = f.position.isin(*MANAGERS, *REPRESENTATIVES, *CONTROLLERS)
