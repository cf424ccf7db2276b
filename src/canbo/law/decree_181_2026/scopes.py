"""Whom articles speak of: the groups of Article 2 as expressions that several articles share.

`MANAGER`, `CONTROLLER` and `REPRESENTATIVE` carry their citation, so that an answer "not applicable" shows it; the
posts by themselves (`…_POST`) are for rows that have a citation of their own. The post alone decides: the first four
are the posts of wholly State-owned enterprises that Article 2(3) lists.
"""

from __future__ import annotations

from canbo.kernel import FALSE, choose
from canbo.kernel.expr import Named
from canbo.law import facts as f

MANAGERS = ("council_chair", "company_chair", "council_member", "general_director")
CONTROLLERS = ("controller", "head_controller")
REPRESENTATIVES = ("representative_full_time", "representative_part_time")

MANAGER_POST = f.position.isin(*MANAGERS)
CONTROLLER_POST = f.position.isin(*CONTROLLERS)
REPRESENTATIVE_POST = f.position.isin(*REPRESENTATIVES)

MANAGER = Named("181/2026:2.3", MANAGER_POST)
CONTROLLER = Named("181/2026:2.4", CONTROLLER_POST)
REPRESENTATIVE = Named("181/2026:2.5", REPRESENTATIVE_POST)

# Articles 33 to 35 name managers and representatives; whether Controllers are among them hangs on a reading.
CONTROLLER_IF_COVERED = Named(
    "181/2026:33.1", choose(f.reading_controllers_34_35, {"included": CONTROLLER, "excluded": FALSE})
)
MANAGER_OR_REPRESENTATIVE = MANAGER | REPRESENTATIVE | CONTROLLER_IF_COVERED
ANYBODY = MANAGER | CONTROLLER | REPRESENTATIVE

# No round is no ground: a body that attests that none was held gives zero low votes and no votes cast, which
# `2 * low > cast` alone would leave unknown. Where a vote was cast this adds nothing, since 0 is never over half.
SOME_LOW = f.low_confidence_votes >= 1
