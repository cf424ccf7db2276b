"""Writes the generated half of docs/reference: `python tools/reference.py`; pages that are no longer made go away."""

import os
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "docs" / "reference"


def stale(folder: Path, wanted: dict[str, str], by_hand: set[str]) -> list[str]:
    """The pages in `folder` that differ from what is wanted, are missing, or should not be there."""
    found = {str(path.relative_to(folder)): path.read_text(encoding="utf-8") for path in folder.rglob("*.md")}
    names = (set(wanted) | set(found)) - by_hand
    return sorted(name for name in names if wanted.get(name) != found.get(name))


def write(folder: Path, wanted: dict[str, str], by_hand: set[str]) -> list[str]:
    """Bring the folder up to date; returns what changed."""
    changed = stale(folder, wanted, by_hand)
    for name in changed:
        path = folder / name
        if name not in wanted:
            path.unlink()
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(wanted[name], encoding="utf-8")
    return changed


def main() -> None:
    """Write what is stale and say what it was."""
    with tempfile.TemporaryDirectory() as nothing_is_kept:
        os.environ["CANBO_DATA"] = nothing_is_kept
        from reference_pages import BY_HAND, pages

        changed = write(FOLDER, pages(), set(BY_HAND))
    sys.stdout.write("".join(f"docs/reference/{name}\n" for name in changed) or "docs/reference is up to date\n")


if __name__ == "__main__":
    main()
