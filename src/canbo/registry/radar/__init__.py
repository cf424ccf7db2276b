"""The radar: what the law requires today, of whom, by when. `radar()` is its one door."""

from .build import Radar, radar
from .kinds import KINDS, Kind
from .line import Line, Standing

__all__ = ["KINDS", "Kind", "Line", "Radar", "Standing", "radar"]
