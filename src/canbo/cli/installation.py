"""`canbo demo`, `serve`, `migrate`, `user`: the installation."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words

from .options import Json, Lang, language, write_json

if TYPE_CHECKING:
    from canbo.registry.models import User

Port = Annotated[int, typer.Option("--port", min=1, max=65535, help="Cổng. / Port.")]
Host = Annotated[str, typer.Option("--host", help="Địa chỉ. / Address.")]
DEMO_DATA = Path("var/demo")
THREADS, QUEUE = 4, 64
WEAK = {
    "password_too_short": Words("quá ngắn, dưới 8 ký tự", "has less than 8 characters"),
    "password_too_common": Words("nhiều người dùng nên dễ đoán", "is one that many people use"),
    "password_entirely_numeric": Words("chỉ gồm chữ số", "consists of digits only"),
    "password_too_similar": Words("giống tên của người dùng", "is like the user's name"),
}


def demo_command(
    *,
    port: Port = 8000,
    host: Host = "127.0.0.1",
    data: Annotated[Path, typer.Option("--data", help="Thư mục dữ liệu. / Data folder.")] = DEMO_DATA,
    serve: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Mở trang sau khi dựng. / Serve it afterwards.")
    ] = True,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Dựng một sổ nhân sự mẫu và mở trên máy này. / Build an invented register and serve it on this machine."""
    language(lang)
    os.environ["CANBO_DATA"] = str(data)
    os.environ.pop("CANBO_DATABASE_URL", None)
    ready()
    from canbo.cases.demo import build
    from canbo.registry.demo import DEMO_PASSWORD, DEMO_USERS
    from canbo.registry.models import Person
    from canbo.registry.setup import migrate

    migrate()
    if not Person.objects.exists():
        from rich.console import Console

        waiting = "Dựng sổ nhân sự mẫu… / Building the invented register…"
        with Console(stderr=True).status(waiting) as status:
            build(dt.datetime.now(dt.UTC), progress=lambda step: status.update(f"{waiting} {step}"))
    if as_json:
        users = [{"username": username, "vi": role.vi, "en": role.en} for username, role, _ in DEMO_USERS]
        write_json({"address": _address(host, port), "password": DEMO_PASSWORD, "users": users})
    else:
        typer.echo(_address(host, port))
        typer.echo(f"Mật khẩu / password: {DEMO_PASSWORD}")
        for username, role, _ in DEMO_USERS:
            typer.echo(f"  {username:<14} {role.vi} / {role.en}")
    if serve:
        _serve(host, port)


def serve_command(*, port: Port = 8000, host: Host = "127.0.0.1", as_json: Json = False, lang: Lang = "vi") -> None:
    """Mở các trang của cơ sở dữ liệu này. / Serve the pages of this installation."""
    language(lang)
    ready()
    from canbo.registry.setup import migrate

    migrate()
    if as_json:
        write_json({"address": _address(host, port)})
    else:
        typer.echo(_address(host, port))
    _serve(host, port)


def migrate_command(*, as_json: Json = False, lang: Lang = "vi") -> None:
    """Đưa cơ sở dữ liệu về đúng phiên bản. / Bring the database to this version."""
    language(lang)
    ready()
    from canbo.registry.setup import migrate

    if not as_json:
        migrate(verbosity=1)
        return
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    steps = executor.migration_plan(executor.loader.graph.leaf_nodes())
    migrate()
    write_json({"applied": [f"{step.app_label}.{step.name}" for step, _ in steps]})


def user_command(
    username: Annotated[str, typer.Argument(metavar="USERNAME", help="Tên đăng nhập. / Sign-in name.")],
    role: Annotated[str, typer.Option("--role", help="officer, authority, office_holder, inspector, administrator")],
    *,
    body: Annotated[
        list[str] | None, typer.Option("--body", metavar="CODE", help="Đơn vị được giao. / Body assigned, repeatable.")
    ] = None,
    person: Annotated[
        str | None, typer.Option("--person", metavar="CODE", help="Người giữ chức vụ. / The office-holder.")
    ] = None,
    name: Annotated[str, typer.Option("--name", help="Họ tên. / Full name.")] = "",
    email: Annotated[
        str, typer.Option("--email", help="Địa chỉ nhận thông báo. / Address that notices are mailed to.")
    ] = "",
    password_file: Annotated[
        Path | None,
        typer.Option("--password-file", help="Tệp mật khẩu; không có thì hỏi. / File with the password, else asked."),
    ] = None,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Tạo người dùng. / Create a user."""
    language(lang)
    ready()
    from canbo.registry.setup import migrate

    migrate()
    from django.core.exceptions import ValidationError
    from django.db import transaction

    from canbo.registry.models import Body, Person, User

    password = _password(password_file)
    bodies = [_found(Body, code, "--body") for code in body or []]
    holder = None if person is None else _found(Person, person, "--person")
    _strong(password, User(username=username, full_name=name, email=email))
    try:
        with transaction.atomic():
            user = User.objects.create_user(username, password, role=role, full_name=name, person=holder, email=email)
            user.bodies.set(bodies)
    except ValidationError as error:
        field, messages = next(iter(error.message_dict.items()))
        raise CanboError(
            f"{username} was not created, {field}: {messages[0]}", f"Chưa tạo {username}, {field}: {messages[0]}"
        ) from error
    if as_json:
        write_json({"username": username, "role": role, "bodies": body or [], "person": person})
    else:
        typer.echo(f"{username} · {role}")
    if role in ("officer", "authority") and not bodies:
        typer.echo("Chưa giao đơn vị nào nên chưa thấy ai. / No body assigned yet, so nobody is visible.", err=True)


def _found(model: type, code: str, option: str) -> object:
    found = model.objects.filter(code=code).first()  # type: ignore[attr-defined]
    if found is None:
        raise CanboError(
            f"{option} {code} is not in the register; check the code.",
            f"{option} {code} không có trong sổ; hãy kiểm tra mã.",
        )
    return found


def _password(file: Path | None) -> str:
    if file is None:
        return str(typer.prompt("Mật khẩu / password", hide_input=True, confirmation_prompt=True, err=True))
    try:
        password = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "UTF-8"
        raise CanboError(
            f"{file} cannot be read ({reason}); check the path.",
            f"Không đọc được {file} ({reason}); hãy kiểm tra đường dẫn.",
        ) from error
    if not password:
        raise CanboError(f"{file} holds no password; write one line.", f"{file} không có mật khẩu; hãy ghi một dòng.")
    return password


def _strong(password: str, user: User) -> None:
    """Refuse a password that anybody would guess, by the rules of the settings."""
    from django.contrib.auth.password_validation import validate_password
    from django.core.exceptions import ValidationError

    try:
        validate_password(password, user)
    except ValidationError as error:
        faults = [WEAK[fault.code] for fault in error.error_list]
        raise CanboError(
            f"{user.username} was not created, the password {' and '.join(f.en for f in faults)}; choose another.",
            f"Chưa tạo {user.username}, mật khẩu {' và '.join(f.vi for f in faults)}; hãy chọn mật khẩu khác.",
        ) from error


def ready() -> None:
    """Start Django, or say what is missing."""
    try:
        from canbo.registry.setup import setup_django

        setup_django()
    except ModuleNotFoundError as error:
        raise CanboError(
            f"The register needs {error.name}: install canbo with its extra, canbo[web].",
            f"Sổ nhân sự cần {error.name}: hãy cài canbo kèm phần mở rộng canbo[web].",
        ) from error


def ready_to_read() -> None:
    """Start Django on a register that is there, or say how to make one."""
    ready()
    from django.db import DatabaseError, connection

    try:
        there = "registry_person" in connection.introspection.table_names()
    except DatabaseError as error:
        raise CanboError(
            f"The register cannot be opened ({error}); check CANBO_DATA and CANBO_DATABASE_URL.",
            f"Không mở được sổ nhân sự ({error}); hãy kiểm tra CANBO_DATA và CANBO_DATABASE_URL.",
        ) from error
    if not there:
        raise CanboError(
            "There is no register here yet; canbo import or canbo migrate makes one.",
            "Ở đây chưa có sổ nhân sự; lệnh canbo import hoặc canbo migrate tạo sổ.",
        )


def _address(host: str, port: int) -> str:
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


def _serve(host: str, port: int) -> None:
    """One process with a few threads: SQLite has one writer, and a body's officers are few."""
    _free(host, port)
    from granian.constants import Interfaces
    from granian.log import LogLevels
    from granian.server import Server

    Server(
        "canbo.config.wsgi:application",
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        websockets=False,
        blocking_threads=THREADS,
        backpressure=QUEUE,
        log_access=False,
        log_level=LogLevels.warning,
    ).serve()


def _free(host: str, port: int) -> None:
    """Refuse an address that something else serves already, in one sentence."""
    import socket

    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise CanboError(
                f"{host}:{port} cannot be served ({error.strerror}); choose another with --port.",
                f"Không mở được {host}:{port} ({error.strerror}); hãy chọn cổng khác bằng --port.",
            ) from error
