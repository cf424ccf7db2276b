"""Which facts are recorded as findings."""

FINDING_FACTS: frozenset[str] = frozenset()
