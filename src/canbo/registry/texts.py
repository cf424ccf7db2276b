"""Importing official texts, and finding what is printed for a provision."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction

from canbo.law.text import align, nearest
from canbo.law.text.pieces import Piece, pieces
from canbo.law.text.understand import Read
from canbo.registry.models import ImportedFile, ImportedText, User


@dataclass(frozen=True)
class Printed:
    """What an imported text prints for a provision: `unit` is where, a larger one where it has no such unit."""

    unit: str
    exact: bool
    language: str
    texts: tuple[str, ...]


@transaction.atomic
def keep(read: Read, *, by: User | None) -> ImportedFile:
    """Keep what was read; the same file again is not kept twice in a row. `by` None is the command line."""
    before = ImportedFile.objects.latest(read.instrument).get(read.text.language)
    if before is not None and before.sha256 == read.source.sha256:
        return before
    kept = ImportedFile(
        instrument=read.instrument,
        language=read.text.language,
        name=read.source.name[:200],
        format=read.source.format,
        sha256=read.source.sha256,
        content=read.source.content,
        faults=[fault.to_json() for fault in read.faults],
        author=by,
    )
    kept.full_clean(exclude=["content"])
    kept.save()
    ImportedText.objects.bulk_create(_row(kept, place, piece) for place, piece in enumerate(pieces(read.text)))
    return kept


def chosen(instrument: str, lang: str) -> ImportedFile | None:
    """The import to show a reader of `lang`: in that language, else in the other; None where nothing is imported."""
    found = ImportedFile.objects.latest(instrument)
    return found.get(lang) or next(iter(found.values()), None)


def pieces_of(file: ImportedFile) -> list[Piece]:
    """The units of an import in printed order."""
    return [row.as_piece() for row in ImportedText.objects.filter(file=file).order_by("place")]


def printed(citations: Iterable[str], lang: str) -> dict[str, Printed]:
    """What the imports of this installation print for each provision; those without any text are left out."""
    wanted: dict[str, list[str]] = {}
    for citation in dict.fromkeys(citations):
        instrument, _, unit = citation.partition(":")
        wanted.setdefault(instrument, []).append(unit)
    found: dict[str, Printed] = {}
    for instrument, listed in wanted.items():
        file = chosen(instrument, lang)
        if file is not None:
            there = {piece.path: piece for piece in pieces_of(file) if piece.path}
            found |= {f"{instrument}:{unit}": told for unit in listed if (told := _printed(unit, there, file.language))}
    return found


def _printed(unit: str, there: Mapping[str, Piece], language: str) -> Printed | None:
    exact = align([unit], there).pairs.get(unit, ())
    near = exact or tuple(filter(None, [nearest(unit, there)]))
    if not near:
        return None
    texts = [words for path in near for words in _words(there[path], there, whole=not exact)]
    return Printed(near[0], bool(exact), language, tuple(texts))


def _words(piece: Piece, there: Mapping[str, Piece], *, whole: bool) -> Sequence[str]:
    own = " ".join(filter(None, (piece.printed, piece.heading, piece.text)))
    under = f"{piece.path}."
    held = (one for path, one in there.items() if whole and path.startswith(under))
    below = [f"{one.printed} {one.text}".strip() for one in held]
    return [own, *below, *piece.again]


def _row(kept: ImportedFile, place: int, piece: Piece) -> ImportedText:
    return ImportedText(
        file=kept,
        place=place,
        kind=piece.kind,
        unit=piece.path[:80],
        printed=piece.printed[:200],
        heading=piece.heading,
        text=piece.text,
        again=list(piece.again),
        line=piece.line,
    )
