"""All readings of Decree 181/2026: the doubtful places of the English text, by row of the table of readings."""

from __future__ import annotations

from .readings_appointment import *  # noqa: F403
from .readings_assessment import *  # noqa: F403
from .readings_discipline import *  # noqa: F403
from .readings_general import *  # noqa: F403 - one list of all readings
from .readings_hiring import *  # noqa: F403
from .readings_leaving import *  # noqa: F403
from .readings_representatives import *  # noqa: F403
from .readings_routes import *  # noqa: F403
from .readings_votes import *  # noqa: F403
