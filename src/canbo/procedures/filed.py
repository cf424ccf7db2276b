"""Events about files and about the dossier, which every case may have and which lead from no state to another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from .state import CaseState
from .table import Act

ATTACHED, FILE_ERASED = "file_attached", "file_erased"
ITEM_RECORDED, ITEM_REMOVED = "dossier_item_recorded", "dossier_item_removed"
DOSSIER_DESCRIBED, DOSSIER_REUSED = "dossier_described", "dossier_reused"
OF_DOSSIER = (ITEM_RECORDED, ITEM_REMOVED, DOSSIER_DESCRIBED, DOSSIER_REUSED)


def kept_files(state: CaseState) -> frozenset[str]:
    """The sha256 of every file attached and not erased since."""
    kept: set[str] = set()
    for event in state.events:
        if event.type == ATTACHED:
            kept.add(str(event.body["sha256"]))
        elif event.type == FILE_ERASED:
            kept.discard(str(event.body["sha256"]))
    return frozenset(kept)


def not_attached(state: CaseState, act: Act, fields: Mapping[str, Any]) -> Words | None:
    """Why an act's values cannot stand: a file they name is not attached to the case."""
    named = {str(fields[field.name]) for field in act.fields if field.type == "file" and fields.get(field.name)}
    if named <= kept_files(state):
        return None
    return Words(
        "tệp chưa được đính kèm vào vụ việc này; hãy đính kèm trước.",
        "the file is not attached to this case; attach it first.",
    )
