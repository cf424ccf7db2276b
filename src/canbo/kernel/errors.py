"""The one family of errors whose message is meant for a person: what, where, what to do."""

from __future__ import annotations


class CanboError(ValueError):
    """Bad input, told in one sentence. Commands print it as one line and exit 1.

    `vi` is the same sentence in Vietnamese where the place that raises it speaks to readers of pages.
    """

    def __init__(self, message: str, vi: str | None = None) -> None:
        super().__init__(message)
        self.vi = vi

    def said(self, lang: str) -> str:
        """Return the sentence in the language asked, as far as it has one."""
        return self.vi if lang == "vi" and self.vi else str(self)
