"""Regulation 260-QĐ/TW of the Politburo (2009-10-02 to 2021-11-02), as the article reports it."""

from . import forms, grounds

ARTICLES = (*forms.ARTICLES, grounds.ARTICLE)
