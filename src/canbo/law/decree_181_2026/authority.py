"""Articles 5, 6 and 7 as one table: who decides, and who is heard first.

Both are choices for a question whose scope is `SOMEBODY_DECIDES`: within it one of the rows below is true, so that the
last branch is no default.
"""

from __future__ import annotations

from canbo.kernel import ref, when
from canbo.law import facts as f

HIRING_PLAN = f.matter.isin("hiring_plan")
OWNER_AGENCY_DECIDES = ref("6.1.a", "6.1.b", "6.1.d", "6.2.a", "6.3.a", "6.4") | (ref("6.2.b") & HIRING_PLAN)
COUNCIL_DECIDES = ref("7.1.a", "7.1.b", "7.2.a", "7.2.b")
SOMEBODY_DECIDES = OWNER_AGENCY_DECIDES | COUNCIL_DECIDES | ref("5.1")

# The Prime Minister decides only what Article 5(1) lists, and only under the reading `decision`: 6.1.a is false there.
WHO_DECIDES = when(OWNER_AGENCY_DECIDES, "owner_agency", when(COUNCIL_DECIDES, "council_or_chairman", "prime_minister"))

# Not by the reading of Article 14: 5(1) and 6(1)(a) want the Prime Minister heard beforehand under either.
PRIOR_OPINION_FROM = when(
    ref("5.1"), "prime_minister", when(ref("6.1.c") | (ref("6.2.b") & ~HIRING_PLAN), "owner_agency", "none")
)
