"""One body of law that answers a question, on the days its instrument is in force."""

from __future__ import annotations

from canbo.kernel import TRUE, Words
from canbo.kernel.expr import Expr
from canbo.kernel.question import Variant
from canbo.law.instruments import get_instrument


def under(
    instrument: str, expr: Expr, scope: Expr = TRUE, *, power: str | None = None, caution: Words | None = None
) -> Variant:
    """Answer by `expr` of this instrument, for persons within `scope`; `power` cites who may decide."""
    found = get_instrument(instrument)
    return Variant(instrument, expr, scope, found.start, found.end, power, caution)
