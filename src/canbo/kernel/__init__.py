"""What an author of law writes with. The kernel knows no law."""

from .build import (
    choose,
    earlier_of,
    earlier_until_settled,
    first_known,
    later_of,
    months_between,
    shifted,
    when,
)  # fmt: skip
from .expr import FALSE, TRUE, Unsettled
from .fact import Words
from .provision import (
    DAYS,
    MONTHS,
    WORKING_DAYS,
    YEARS,
    Article,
    Power,
    Provision,
    Reading,
    Term,
    all_of,
    any_of,
    bar,
    condition,
    deadline,
    declaration,
    definition,
    duty,
    effect,
    entitlement,
    ground,
    paper,
    power,
    principle,
    ref,
    repeal,
    sanction,
    scope,
    transition,
    vote,
)  # fmt: skip

__all__ = [
    "DAYS", "FALSE", "MONTHS", "TRUE", "WORKING_DAYS", "YEARS", "Article", "Power", "Provision", "Reading", "Term",
    "Unsettled", "Words", "all_of", "any_of", "bar", "choose", "condition", "deadline", "declaration", "definition",
    "duty", "earlier_of", "earlier_until_settled", "effect", "entitlement", "first_known", "ground", "later_of",
    "months_between", "paper", "power", "principle", "ref", "repeal", "sanction", "scope", "shifted", "transition",
    "vote", "when",
]  # fmt: skip
