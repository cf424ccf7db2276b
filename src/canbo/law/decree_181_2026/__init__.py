"""Decree 181/2026/NĐ-CP, article by article."""

from . import (
    appendix,
    art_02,
    art_03,
    art_05,
    art_06,
    art_07,
    art_08,
    art_09,
    art_22,
    art_33,
    art_34,
    art_35,
)

ARTICLES = (
    art_02.ARTICLE,
    art_03.ARTICLE,
    art_05.ARTICLE,
    art_06.ARTICLE,
    art_07.ARTICLE,
    art_08.ARTICLE,
    art_09.ARTICLE,
    art_22.ARTICLE,
    art_33.ARTICLE,
    art_34.ARTICLE,
    art_35.ARTICLE,
    appendix.ARTICLE,
)
