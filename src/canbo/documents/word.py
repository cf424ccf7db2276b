"""Word by docxtpl, from a template a clerk can edit. Values are text: never read as tags, never as XML.

A template of the installation is code somebody else wrote: it runs in Jinja's sandbox, a tag it cannot have is an
error, and whatever is wrong with it is told in one sentence that names the file.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage  # type: ignore[import-untyped]  # docxtpl brings no types
from jinja2 import StrictUndefined, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment

from .code import png
from .context import context
from .layout import lay_out
from .paper import Code, DocumentError, Paper

OURS = Path(__file__).parent / "templates"
CODE_WIDTH = Mm(34)
FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # a file of a paper bears no time of its own
LONGEST_PROPERTY = 255


def word(paper: Paper, values: Mapping[str, Any], lang: str, templates: Path | None = None) -> bytes:
    """The paper as a Word file, from the installation's template where it has one. Raises DocumentError."""
    shown = context(paper, values, lang)
    file = template_file(paper, lang, templates)
    try:
        return _rendered(file, paper, shown, lang)
    except Exception as error:  # a template may do anything wrong that Python can
        said = _fault(error)
        raise DocumentError(
            f"The template {file} cannot be used: {said[1]}; mend it in Word, or take it away and ours is used.",
            f"Không dùng được mẫu {file}: {said[0]}; hãy sửa lại trong Word, hoặc bỏ tệp ấy đi để dùng mẫu có sẵn.",
        ) from error


def template_file(paper: Paper, lang: str, templates: Path | None) -> Path:
    """The installation's own template if there is one, else ours."""
    name = paper.template(lang)
    own = None if templates is None else templates / name
    return own if own is not None and own.is_file() else OURS / name


def _rendered(file: Path, paper: Paper, shown: Mapping[str, Any], lang: str) -> bytes:
    template = DocxTemplate(file)
    template.init_docx()
    codes = {part.value: part.words.said(lang) for part in paper.parts if isinstance(part, Code)}
    images = {
        f"{name}_image": InlineImage(template, io.BytesIO(png(str(shown[name]))), width=CODE_WIDTH) for name in codes
    }
    template.render({**shown, **images}, SandboxedEnvironment(undefined=StrictUndefined), autoescape=True)
    for drawing in template.docx.element.body.xpath(".//wp:docPr"):
        drawing.set("descr", " ".join(codes.values()))
    laid = lay_out(paper, shown, lang)
    properties = template.docx.core_properties
    properties.title, properties.author = laid["title"][:LONGEST_PROPERTY], laid["author"][:LONGEST_PROPERTY]
    properties.language = lang
    out = io.BytesIO()
    template.save(out)
    return _timeless(out)


def _timeless(made: io.BytesIO) -> bytes:
    """The same file without the moment it was packed."""
    fixed = io.BytesIO()
    with zipfile.ZipFile(made) as files, zipfile.ZipFile(fixed, "w") as out:
        for name in files.namelist():
            out.writestr(zipfile.ZipInfo(name, FIRST_DAY), files.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()


def _fault(error: Exception) -> tuple[str, str]:
    """What is wrong with the template, in Vietnamese and English."""
    detail = " ".join(str(error).split())[:200]
    match error:
        case UndefinedError():
            return (
                f"nó dùng một thẻ mà văn bản này không có ({detail})",
                f"it has a tag this paper does not know ({detail})",
            )
        case TemplateSyntaxError():
            return f"có thẻ viết sai ({detail})", f"a tag is written wrongly ({detail})"
        case zipfile.BadZipFile() | KeyError() | ValueError():
            return "không phải tệp Word (.docx)", "it is not a Word file (.docx)"
    return f"{type(error).__name__}: {detail}", f"{type(error).__name__}: {detail}"
