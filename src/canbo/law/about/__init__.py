"""What a reader wants of an instrument before its articles: scope, key points, whom it touches, frequent questions."""

from __future__ import annotations

from . import civil_service, enterprises, party
from .about import About, Asked, Point

ABOUT: dict[str, About] = {**enterprises.ABOUT, **civil_service.ABOUT, **party.ABOUT}
"""By instrument; every encoded one has its entry."""

__all__ = ["ABOUT", "About", "Asked", "Point"]
