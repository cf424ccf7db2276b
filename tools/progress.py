"""One line that says what a long step is doing: a bar on a terminal, a line every quarter elsewhere."""

import sys
import time
from types import TracebackType
from typing import Self

WIDTH = 28
QUARTERS = 4


class Progress:
    """`with Progress("Downloading uv") as progress: progress.at(0.5)`; shares run from 0 to 1 and never back."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.share = 0.0
        self.quarter = 0
        self.begun = time.perf_counter()
        self.terminal = sys.stderr.isatty()

    def __enter__(self) -> Self:
        self._write(f"  {self.label} …" if not self.terminal else self._bar())
        return self

    def at(self, share: float) -> None:
        """Show that `share` of the step is done."""
        self.share = max(self.share, min(share, 1.0))
        quarter = int(self.share * QUARTERS)
        if self.terminal:
            self._write(self._bar())
        elif self.quarter < quarter < QUARTERS:
            self.quarter = quarter
            self._write(f"  {self.label}: {self.share:.0%}")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        seconds = time.perf_counter() - self.begun
        ending = f"{'done' if kind is None else 'failed'} ({seconds:.0f} s)"
        self._write(f"  {self.label}: {ending}", last=True)

    def _bar(self) -> str:
        full = round(self.share * WIDTH)
        return f"  {self.label} [{'█' * full}{'░' * (WIDTH - full)}] {self.share:4.0%}"

    def _write(self, text: str, *, last: bool = False) -> None:
        ending = "\n" if last or not self.terminal else ""
        sys.stderr.write(f"\r\x1b[K{text}{ending}" if self.terminal else f"{text}{ending}")
        sys.stderr.flush()
