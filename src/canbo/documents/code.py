"""QR codes, as drawings and as pictures. The same text gives the same code."""

from __future__ import annotations

import io

import segno


def svg(text: str) -> str:
    """A QR code as SVG, its quiet zone included."""
    out = io.BytesIO()
    _made(text).save(out, kind="svg", xmldecl=False, svgns=True, dark="#000", light="#fff")
    return out.getvalue().decode()


def png(text: str, scale: int = 8) -> bytes:
    """A QR code as PNG, `scale` pixels a module."""
    out = io.BytesIO()
    _made(text).save(out, kind="png", scale=scale)
    return out.getvalue()


def _made(text: str) -> segno.QRCode:
    return segno.make(text, error="m", micro=False)
