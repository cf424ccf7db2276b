"""The application object a web server runs."""

from django.core.wsgi import get_wsgi_application

from canbo.registry.setup import SETTINGS, choose_settings

choose_settings(SETTINGS)
application = get_wsgi_application()
