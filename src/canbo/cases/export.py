"""Writes a bundle of the record, or of one case, for somebody who checks it elsewhere."""

import os
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from canbo.cases.bundle import WHOLE, Manifest, lines
from canbo.cases.canonical import ChainError, moment_text
from canbo.cases.chain import GENESIS
from canbo.cases.models import CaseEvent, Seal
from canbo.cases.verify import held_values, links
from canbo.cases.writer import NoSuchCase


def bundle(*, at: datetime, case: str | None = None, personal: bool = False) -> Iterator[str]:
    """The lines of a bundle of everything, or of one case; personal values and salts only if asked for.

    What is withheld, such as the count of step 3 (Article 12(4)), is in no bundle: only the commitment to it.
    Nothing of what is recorded meanwhile is in it. Raises NoSuchCase.
    """
    marks = [seal.mark() for seal in Seal.objects.all()]
    events = CaseEvent.objects.all() if case is None else CaseEvent.objects.of(case)
    last = events.order_by("-seq").first()
    if case is not None and last is None:
        raise NoSuchCase(
            f"There is no case {case}; check the number.", f"Không có vụ việc {case}; hãy kiểm tra lại số."
        )
    seq, head = (last.seq, last.hash) if last else (0, GENESIS)
    # Read at once: an erasure meanwhile must not leave the manifest with more values than follow.
    values = list(held_values(seq, case, withheld=False)) if personal else None
    manifest = Manifest(
        scope=case or WHOLE,
        exported_at=moment_text(at),
        events=events.filter(seq__lte=seq).count(),
        seq=seq,
        head=head,
        seals=len(marks),
        values=None if values is None else len(values),
    )
    return lines(manifest, marks, links(seq, case), values or ())


def export(path: Path, *, at: datetime, case: str | None = None, personal: bool = False) -> None:
    """Write a bundle to `path`, readable by its owner alone; the file is there whole or not at all. ChainError."""
    try:
        handle, aside = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.writelines(f"{line}\n" for line in bundle(at=at, case=case, personal=personal))
            Path(aside).replace(path)
        except BaseException:
            Path(aside).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise ChainError(
            f"{path} cannot be written: {error.strerror}; name a file in a folder that you may write to.",
            f"Không ghi được {path} ({error.strerror}); hãy chọn thư mục mà bạn được ghi.",
        ) from error
