"""Articles 5, 6 and 7 as one table: who decides, and who is heard first.

Both are choices for a question whose scope is `SOMEBODY_DECIDES`: within it one of the rows of Articles 5 to 7 is true,
so that no last branch is a default. The scope itself names Articles 2 and 3 only; a trail leaves out what merely holds.
"""

from __future__ import annotations

from canbo.kernel import ref, when
from canbo.law import facts as f

HIRING_PLAN = f.matter.isin("hiring_plan")
WHOLLY_STATE_OWNED = f.enterprise_class.isin("listed_group", "wholly_state")
MANAGERS_WORK = ref("3.1.a", "3.1.c")
# The post alone: whether the Prime Minister is heard on it or decides (reading 12) changes nothing about the route.
PRIME_MINISTERS_POST = ref("appendix.1-9") & f.position.isin("council_chair", "company_chair")

SOMEBODY_DECIDES = (
    ref("2.4")
    | (ref("2.5") & ref("3.1.b", "3.1.c"))
    | (ref("2.3") & MANAGERS_WORK)
    | (WHOLLY_STATE_OWNED & f.position.isin("hired_director") & MANAGERS_WORK)
    | (WHOLLY_STATE_OWNED & HIRING_PLAN)
)

_BY_OWNER_AGENCY = when(
    ref("6.1.a", "6.1.b", "6.1.d", "6.2.a", "6.3.a", "6.4") | (ref("6.2.b") & HIRING_PLAN),
    "owner_agency",
    "prime_minister",
)
# The first condition only keeps the trail short: a director's case rests on Article 7, all others on Articles 5 and 6.
WHO_DECIDES = when(
    f.position.isin("general_director", "hired_director") & ~HIRING_PLAN,
    when(ref("7.1.a", "7.1.b", "7.2.a", "7.2.b"), "council_or_chairman", "owner_agency"),
    when(ref("5.1") & f.reading_14.isin("decision"), "prime_minister", _BY_OWNER_AGENCY),
)

# Not by the reading of Article 14: 5(1) and 6(1)(a) want the Prime Minister heard beforehand under either.
PRIOR_OPINION_FROM = when(
    ref("5.1"), "prime_minister", when(ref("6.1.c") | (ref("6.2.b") & ~HIRING_PLAN), "owner_agency", "none")
)
