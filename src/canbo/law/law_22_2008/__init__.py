"""Law 22/2008/QH12 on Cadres and Civil Servants: the clauses that Decree 46/2010 refers to."""

from . import art_58, art_59

ARTICLES = (art_58.ARTICLE, art_59.ARTICLE)
