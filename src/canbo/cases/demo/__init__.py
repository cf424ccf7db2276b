"""Cases under way in the invented register: each acted out by the users of the demo as the law asks of them."""

from .build import build

__all__ = ["build"]
