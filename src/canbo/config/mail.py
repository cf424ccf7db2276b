"""Where mail goes out: the address `CANBO_SMTP_URL` as Django's settings."""

from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words

FORM = Words(
    "smtp://user:password@host:port hoặc smtps://user:password@host:port, thêm ?from=sender@host nếu người gửi khác",
    "smtp://user:password@host:port or smtps://user:password@host:port, with ?from=sender@host where it differs",
)
PORTS = {"smtp": 25, "smtps": 465}
SUBMISSION = 587
PATIENCE = 10  # seconds that a silent mail server is waited for


def mail(url: str, host: str) -> dict[str, Any]:
    """Django's settings for one mail server; an empty address means that no mail is sent.

    `smtps` is encrypted from the start; `smtp` becomes so by STARTTLS on the port for submission, 587. Mail comes from
    the user, where that is an address, else from canbo at `host`. Raises CanboError, which never shows the password.
    """
    if not url:
        return {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend", "MAIL_IS_SENT": False}
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise _malformed("its host or port cannot be read", "không đọc được máy chủ hoặc cổng") from error
    query = parse_qs(parts.query)
    if parts.scheme not in PORTS:
        raise _malformed("it begins with neither smtp:// nor smtps://", "không bắt đầu bằng smtp:// hay smtps://")
    if not parts.hostname:
        raise _malformed("it names no host", "thiếu tên máy chủ")
    if parts.path not in ("", "/") or parts.fragment or set(query) - {"from"}:
        raise _malformed("something stands behind the port that does not belong there", "có phần thừa sau cổng")
    if port == 0 or (parts.password and not parts.username):
        raise _malformed("a port of 0, or a password without a user", "cổng bằng 0, hoặc có mật khẩu mà thiếu tên")
    user = unquote(parts.username or "")
    sender = query.get("from", [user if "@" in user else f"canbo@{host}"])[0]
    if "@" not in sender or any(sign.isspace() for sign in sender):
        raise _malformed("its sender is no address", "người gửi không phải là địa chỉ thư")
    port = port or PORTS[parts.scheme]
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": port,
        "EMAIL_HOST_USER": user,
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp" and port == SUBMISSION,
        "EMAIL_TIMEOUT": PATIENCE,
        "DEFAULT_FROM_EMAIL": sender,
        "MAIL_IS_SENT": True,
    }


def site(address: str, host: str, *, https: bool) -> str:
    """The address that links in mail begin with, without a slash at its end. Raises CanboError."""
    if not address:
        return f"https://{host}" if https else f"http://{host}:8000"
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path not in ("", "/") or parts.query:
        raise CanboError(
            f"CANBO_ADDRESS {address} is not the address of the pages; write it as https://canbo.example.vn.",
            f"CANBO_ADDRESS {address} không phải địa chỉ các trang; hãy viết như https://canbo.example.vn.",
        )
    return f"{parts.scheme}://{parts.netloc}"


def _malformed(en: str, vi: str) -> CanboError:
    return CanboError(
        f"CANBO_SMTP_URL is not the address of a mail server: {en}; write it as {FORM.en}.",
        f"CANBO_SMTP_URL không phải địa chỉ máy chủ thư: {vi}; hãy viết như {FORM.vi}.",
    )
