"""`canbo procedures`: what the tables say of each procedure; a diagram of it as SVG."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from canbo.kernel.errors import CanboError

from .options import Json, Lang, Reforms, language, write_json

if TYPE_CHECKING:
    from canbo.procedures.table import Act, Procedure

app = typer.Typer(no_args_is_help=True, help="Quy trình: bước, việc, thời hạn, sơ đồ. / Procedures and their diagrams.")
Key = Annotated[str, typer.Argument(metavar="KEY", help="Tên quy trình, ví dụ resignation. / Key of the procedure.")]
Svg = Annotated[Path | None, typer.Option("--svg", metavar="FILE", help="Ghi sơ đồ SVG. / Write the diagram as SVG.")]


@app.command("list")
def list_command(*, as_json: Json = False, lang: Lang = "vi") -> None:
    """Mọi quy trình. / Every procedure."""
    language(lang)
    from canbo.procedures.book import PROCEDURES

    if as_json:
        write_json({"procedures": [_row(one) for one in PROCEDURES.values()]})
        return
    for one in PROCEDURES.values():
        typer.echo(f"{one.key:<36} {one.words.said(lang)} [{one.instrument}]")


@app.command("show")
def show_command(
    key: Key, reform: Reforms = None, *, svg: Svg = None, as_json: Json = False, lang: Lang = "vi"
) -> None:
    """Một quy trình: bước, ai làm được gì, thời hạn. / One procedure: states, who may do what, time limits."""
    language(lang)
    from canbo.procedures.reformed import get_reformed

    found = get_reformed(key, reform or ())
    if svg is not None:
        write_svg(svg, found, lang)
    if as_json:
        write_json(shown(found))
    else:
        typer.echo(told(found, lang))


def write_svg(path: Path, procedure: Procedure, lang: str, here: str = "") -> None:
    """The diagram into a file, the present state marked. Raises CanboError where it cannot be written."""
    from canbo.procedures.diagram import svg

    try:
        path.write_text(svg(procedure, lang, here), encoding="utf-8")
    except OSError as error:
        raise CanboError(
            f"{path} cannot be written: {error.strerror}; choose another place.",
            f"Không ghi được {path}: {error.strerror}; hãy chọn nơi khác.",
        ) from error


def _row(one: Procedure) -> dict[str, object]:
    return {"key": one.key, "vi": one.words.vi, "en": one.words.en, "instrument": one.instrument, "about": one.about}


def shown(one: Procedure) -> dict[str, object]:
    """A procedure as `canbo procedures show --json` writes it."""
    return {
        **_row(one),
        "opens": one.opens,
        **({"reforms": list(one.reforms)} if one.reforms else {}),
        "questions": list(one.questions),
        "states": [
            {"key": state.key, "vi": state.words.vi, "en": state.words.en, "final": state.final} for state in one.states
        ],
        "acts": [_act(act) for act in one.acts],
        "clocks": [
            {
                "key": clock.key,
                "vi": clock.words.vi,
                "en": clock.words.en,
                "provision": clock.provision,
                "by": clock.by,
                "starts": list(clock.starts),
                "stops": list(clock.stops),
            }
            for clock in one.clocks
        ],
    }


def _act(act: Act) -> dict[str, object]:
    return {
        "key": act.key,
        "vi": act.words.vi,
        "en": act.words.en,
        "by": list(act.by),
        "from": [state for state in act.from_ if state],
        "to": list(act.targets),
        "provisions": list(act.provisions),
        "fields": [
            {
                "name": field.name,
                "type": field.type,
                "required": field.required,
                "vi": field.words.vi,
                "en": field.words.en,
            }
            for field in act.fields
        ],
    }  # fmt: skip


def told(one: Procedure, lang: str) -> str:
    """A procedure as a person reads it."""
    from canbo.law.reforms import REFORMS
    from canbo.procedures.table import ROLES

    from .told import SUPPOSED

    lines = [f"{one.words.said(lang)} [{one.instrument}]"]
    supposed = [REFORMS[name] for name in one.reforms]
    lines += [f"{SUPPOSED.said(lang)}: {reform.words.said(lang)} [{reform.source}]" for reform in supposed]
    states = {state.key: state.words.said(lang) for state in one.states}
    for act in one.acts:
        who = ", ".join(ROLES[role].said(lang) for role in act.by)
        leads = f" → {' | '.join(states[key] for key in act.targets)}" if act.targets else ""
        cited = f" [{', '.join(act.provisions)}]" if act.provisions else ""
        lines.append(f"  {act.key} · {act.words.said(lang)} · {who}{leads}{cited}")
    lines += [
        f"  ⏱ {clock.words.said(lang)} · {ROLES[clock.by].said(lang)} [{clock.provision}]" for clock in one.clocks
    ]
    return "\n".join(lines)
