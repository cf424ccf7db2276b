"""Decree 46/2010/NĐ-CP: civil servants leaving service, until 30 June 2025."""

from . import art_03, art_04, art_05, art_06

ARTICLES = (art_03.ARTICLE, art_04.ARTICLE, art_05.ARTICLE, art_06.ARTICLE)
