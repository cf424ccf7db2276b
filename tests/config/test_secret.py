import os
import stat

import pytest

from canbo.config.secret import FILE, secret_key
from canbo.kernel.errors import CanboError


def test_the_key_is_made_once_and_kept(tmp_path) -> None:
    data = tmp_path / "new" / "folder"
    key = secret_key(data)

    assert len(key) >= 32
    assert secret_key(data) == key
    assert [file.name for file in data.iterdir()] == [FILE]


def test_only_its_owner_reads_it(tmp_path) -> None:
    old = os.umask(0)
    try:
        secret_key(tmp_path / "data")
    finally:
        os.umask(old)

    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "data" / FILE).stat().st_mode) == 0o600


def test_two_installations_have_two_keys(tmp_path) -> None:
    assert secret_key(tmp_path / "a") != secret_key(tmp_path / "b")


@pytest.mark.parametrize("content", ["", "x" * 31])
def test_a_short_key_is_refused(tmp_path, content) -> None:
    (tmp_path / FILE).write_text(content)

    with pytest.raises(CanboError, match="too short") as caught:
        secret_key(tmp_path)
    assert "quá ngắn; hãy xóa tệp này" in caught.value.said("vi")


def test_a_folder_that_cannot_be_made_is_named_with_the_remedy(tmp_path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(CanboError, match=r"file/data.*CANBO_SECRET_KEY") as caught:
        secret_key(tmp_path / "file" / "data")
    assert "hãy đặt CANBO_SECRET_KEY" in caught.value.said("vi")
