"""The limit of attached files, from the environment."""

import pytest

from canbo.config.uploads import largest_file
from canbo.kernel.errors import CanboError


@pytest.mark.parametrize(("said", "most"), [("", 20), ("1", 1), ("100", 100), ("1000", 1000)])
def test_the_limit_is_a_number_of_megabytes(said, most) -> None:
    assert largest_file(said) == most * 2**20


@pytest.mark.parametrize("said", ["0", "1001", "-1", "1.5", "20 MB", "²", "9" * 5000])
def test_anything_else_is_refused_in_a_sentence(said) -> None:
    with pytest.raises(CanboError, match=r"^CANBO_LARGEST_FILE is .*; write a whole number of MB from 1 to 1000\.$"):
        largest_file(said)
