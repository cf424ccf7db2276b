"""The installation's secret key: made once, kept in the data folder, readable by its owner alone."""

import os
import secrets
from pathlib import Path

from canbo.kernel.errors import CanboError

FILE = "secret-key"
SHORTEST = 32


def secret_key(data: Path) -> str:
    """The key in `data`, made on first use with mode 600 (the folder with mode 700)."""
    file = data / FILE
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make(file)
        key = file.read_text(encoding="ascii").strip()
    except OSError as error:
        raise CanboError(
            f"The secret key {file} cannot be read or made ({error.strerror}); "
            "set CANBO_SECRET_KEY, or let CANBO_DATA name a folder you may write to.",
            f"Không đọc hoặc tạo được khóa bí mật {file} ({error.strerror}); "
            "hãy đặt CANBO_SECRET_KEY, hoặc để CANBO_DATA chỉ đến một thư mục ghi được.",
        ) from error
    if len(key) < SHORTEST:
        raise CanboError(
            f"The secret key {file} is too short; remove the file and a new one is made.",
            f"Khóa bí mật {file} quá ngắn; hãy xóa tệp này, khóa mới sẽ được tạo.",
        )
    return key


def _make(file: Path) -> None:
    """Written aside and linked into place, so that a second process never reads half a key."""
    if file.exists():
        return
    aside = file.with_name(f"{FILE}.{os.getpid()}.{secrets.token_hex(4)}")
    handle = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(secrets.token_urlsafe(48))
        try:
            os.link(aside, file)
        except FileExistsError:
            return
    finally:
        aside.unlink()
