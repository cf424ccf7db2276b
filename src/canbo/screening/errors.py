"""What can be wrong with a population file."""

from __future__ import annotations

from canbo.kernel.errors import CanboError


class ScreenError(CanboError):
    """A file, row or column that cannot be screened, and what to do."""
