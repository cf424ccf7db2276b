"""Proposed reforms: dated changes of the law that any question can be asked under; none of them is in force."""

from __future__ import annotations

from .book import REFORMS, get_reforms, lawbook_under, questions_under, touching
from .reform import Reform, ReformError

__all__ = ["REFORMS", "Reform", "ReformError", "get_reforms", "lawbook_under", "questions_under", "touching"]
