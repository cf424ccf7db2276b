"""The settings take from the pages what the pages need."""

from django.conf import settings

from canbo.web import for_settings

AUTHENTICATION = "django.contrib.auth.middleware.AuthenticationMiddleware"


def test_the_readers_language_is_found_once_the_reader_is_known():
    order = settings.MIDDLEWARE
    assert order.index(for_settings.LANGUAGE_MIDDLEWARE) > order.index(AUTHENTICATION)


def test_nobody_asks_the_browser_for_its_language():
    assert "django.middleware.locale.LocaleMiddleware" not in settings.MIDDLEWARE


def test_every_page_knows_its_frame():
    processors = settings.TEMPLATES[0]["OPTIONS"]["context_processors"]
    assert set(for_settings.CONTEXT_PROCESSORS) <= set(processors)


def test_the_font_is_served_from_its_package():
    assert set(for_settings.STATICFILES_DIRS) <= set(settings.STATICFILES_DIRS)
