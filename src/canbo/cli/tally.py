"""`canbo tally RULE --input FILE`: whether a vote passed, why, who decides, and how many votes were missing."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from canbo.kernel.errors import CanboError

LARGEST_INPUT = 1_000_000  # bytes
OUTCOMES = {
    "selected": ("Đạt quá nửa", "Selected"),
    "forwarded": ("Chuyển bước tiếp theo", "Forwarded to the next step"),
    "head-decides": ("Người đứng đầu quyết định", "The head decides"),
    "stopped": ("Dừng", "Stopped"),
    "report": ("Báo cáo cấp có thẩm quyền", "Report to the competent authority"),
    "unknown": ("Chưa kết luận được", "No conclusion yet"),
}


def tally_command(
    rule: Annotated[
        str,
        typer.Argument(
            metavar="RULE",
            help="appointment-step-1, -2, -3, -4, reappointment-key, reappointment-collective, extension",
        ),
    ],
    source: Annotated[
        str,
        typer.Option(
            "--input",
            "-i",
            metavar="FILE",
            help="Kết quả kiểm phiếu bằng JSON, - là đầu vào chuẩn / the count as JSON, - for standard input.",
        ),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="In JSON / print JSON.")] = False,
    lang: Annotated[str, typer.Option("--lang", help="vi hoặc / or en.")] = "vi",
) -> None:
    """Kết luận từ kết quả kiểm phiếu (Điều 12, 19, 20). / What follows from a count of votes."""
    # Loaded here so that other commands start without it.
    from canbo.kernel.votes import tally

    answer = tally(rule, _read(source), lang)
    typer.echo(json.dumps(answer, ensure_ascii=False, indent=2) if as_json else _told(answer, lang))


def _told(answer: dict[str, Any], lang: str) -> str:
    """The outcome and whom it is about, then the reasons, one a line."""
    outcome = OUTCOMES[answer["outcome"]][lang == "en"]
    head = ": ".join(part for part in (outcome, ", ".join(answer["candidates"])) if part)
    return "\n".join([head, *(f"  {sentence}" for sentence in answer["why"])])


def _read(source: str) -> Any:
    """The JSON of a file, or of standard input for `-`; one sentence for whatever is wrong with it."""
    place = "standard input" if source == "-" else f"“{source}”"
    try:
        raw = sys.stdin.buffer.read(LARGEST_INPUT + 1) if source == "-" else _head_of(Path(source))
    except OSError as error:
        raise CanboError(f"{place} cannot be read ({error.strerror}): give a file with the count, or -.") from error
    if len(raw) > LARGEST_INPUT:
        raise CanboError(f"{place} is larger than {LARGEST_INPUT:,} bytes: that is no count of votes.")
    try:
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_without_repeats)
    except UnicodeDecodeError as error:
        raise CanboError(f"{place} is not UTF-8 text: save the count as JSON in UTF-8.") from error
    except json.JSONDecodeError as error:
        raise CanboError(f"{place} is not JSON, line {error.lineno} column {error.colno}: {error.msg}.") from error
    except RecursionError as error:
        raise CanboError(f"{place} is nested too deeply for a count of votes.") from error
    except CanboError:
        raise
    except ValueError as error:  # a number of more digits than Python reads
        raise CanboError(f"{place} holds a number too long to be a count of votes.") from error


def _head_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LARGEST_INPUT + 1)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A candidate written twice would otherwise silently lose the first line."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise CanboError(f"“{key}” is written twice in the count: keep one.")
        found[key] = value
    return found
