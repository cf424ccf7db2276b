"""Be Vietnam Pro, served from the package that carries it, so that no font file lives in this repository."""

from importlib.util import find_spec
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

PACKAGE = "fontpkg_be_vietnam_pro"
STATIC_PREFIX = "canbo/fonts"


def font_directory() -> Path:
    """Folder of the installed package that holds `BeVietnamPro-*.ttf`."""
    spec = find_spec(PACKAGE)
    folder = Path(spec.origin).parent / "files" if spec is not None and spec.origin else None
    if folder is None or not folder.is_dir():
        raise ImproperlyConfigured(
            "The font Be Vietnam Pro is not installed: install canbo with its pages, `pip install canbo[web]`."
        )
    return folder


def static_directories() -> list[tuple[str, str]]:
    """What `STATICFILES_DIRS` needs so that the style sheets find `canbo/fonts/BeVietnamPro-Regular.ttf`."""
    return [(STATIC_PREFIX, str(font_directory()))]
