"""What holds for all facts at once: the expression tree read by Z3 (extra `proof`), and smallest witnesses."""

from .encode import Encoder, Symbol
from .solver import ProofError, installed
from .witness import Variable, Witness, always, least, possible, variables

__all__ = [
    "Encoder",
    "ProofError",
    "Symbol",
    "Variable",
    "Witness",
    "always",
    "installed",
    "least",
    "possible",
    "variables",
]
