"""The radar: what the law requires today, of whom, by when. `radar()` is its door, `kept_radar()` that of pages."""

from .build import Radar, radar
from .kept import kept_radar
from .kinds import KINDS, Kind
from .line import Line, Standing

__all__ = ["KINDS", "Kind", "Line", "Radar", "Standing", "kept_radar", "radar"]
