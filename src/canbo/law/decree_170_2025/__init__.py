"""Decree 170/2025/NĐ-CP, leaving service: a secondary source (press and law portals), from 1 July 2025."""

from . import leaving

ARTICLES = leaving.ARTICLES
