"""How large an attached file may be."""

from canbo.kernel.errors import CanboError

USUAL, MOST = 20, 1000  # MB


def largest_file(said: str) -> int:
    """The limit in bytes, from a number of MB. Raises CanboError."""
    if not said:
        return USUAL * 2**20
    if not (said.isascii() and said.isdigit() and 1 <= int(said[:9]) <= MOST):
        raise CanboError(
            f"CANBO_LARGEST_FILE is {said:.20}; write a whole number of MB from 1 to {MOST}.",
            f"CANBO_LARGEST_FILE là {said:.20}; hãy ghi số MB nguyên từ 1 đến {MOST}.",
        )
    return int(said[:9]) * 2**20
