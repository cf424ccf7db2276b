"""The fixed questions, in the order a reader meets them."""

from __future__ import annotations

from .leaving import LEAVING

QUESTIONS = LEAVING
