"""The article on the culture of resignation in Vietnam: no law, but findings and proposals that canbo answers to."""

from . import findings, proposals

ARTICLES = (findings.ARTICLE, proposals.ARTICLE)
