"""The door to Z3: loaded when first needed, and one clear sentence where it is missing."""

from __future__ import annotations

from importlib.util import find_spec
from threading import RLock
from typing import Any

from canbo.kernel.errors import CanboError

LOCK = RLock()
"""Z3 keeps one store of terms for the whole process: whoever builds or asks holds this."""


class ProofError(CanboError):
    """Nothing can be proved: the prover is not installed, or a proof went wrong."""


def installed() -> bool:
    """Whether the extra `proof` is there."""
    return find_spec("z3") is not None


def z3() -> Any:
    """The module; ProofError where the extra `proof` is not installed."""
    if not installed():
        raise ProofError(
            "Proofs need the extra “proof” (z3-solver); install canbo[proof].",
            "Chứng minh cần phần bổ sung “proof” (z3-solver); hãy cài canbo[proof].",
        )
    import z3 as module

    return module
