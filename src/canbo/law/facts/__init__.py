"""The schema of a person in a post on a day: every fact a provision reads, grouped by what a reader would ask.

`from canbo.law import facts as f` and write `f.low_confidence_votes`. Joint constraints stand in `constraints`.
"""

from __future__ import annotations

from .appointment import *  # noqa: F403 - the package is the flat list of all facts
from .assessment import *  # noqa: F403
from .ballot import *  # noqa: F403
from .civil_servant import *  # noqa: F403
from .conduct import *  # noqa: F403
from .constraints import CONSTRAINTS, Constraint, check_facts, parse_facts
from .declare import BOOK
from .dossier import *  # noqa: F403
from .hiring import *  # noqa: F403
from .leaving_case import *  # noqa: F403
from .person import *  # noqa: F403
from .readings import *  # noqa: F403
from .representative import *  # noqa: F403
from .routes import *  # noqa: F403

__all__ = ["BOOK", "CONSTRAINTS", "Constraint", "check_facts", "parse_facts"]
