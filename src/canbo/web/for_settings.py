"""What the settings take from the pages, so that neither repeats the other.

`ReaderLanguage` takes the place of Django's LocaleMiddleware, which would ask the browser: it stands behind
AuthenticationMiddleware, because a signed-in reader's own choice comes first.
"""

from canbo.web.fonts import static_directories

LANGUAGE_MIDDLEWARE = "canbo.web.language.ReaderLanguage"
VOTING_MIDDLEWARE = "canbo.web.voting.KnowsNobody"
CONTEXT_PROCESSORS = ["canbo.web.context.page"]
STATICFILES_DIRS = static_directories()
