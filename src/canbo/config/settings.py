"""The installation. Everything that differs between two installations comes from the environment.

CANBO_DATA           data folder (default: `var` in the current folder)
CANBO_SECRET_KEY     secret key (default: made once and kept in the data folder)
CANBO_DATABASE_URL   postgres://user:password@host:port/database (default: SQLite in the data folder)
CANBO_DEBUG          1 shows errors in full; never where others can reach the pages
CANBO_ALLOWED_HOSTS  host names, separated by commas (default: this machine only)
CANBO_HTTPS          1 or 0; default: 1 as soon as another host than this machine is allowed
CANBO_SMTP_URL       smtp://user:password@host:port or smtps:// (default: no mail is sent)
CANBO_ADDRESS        address of the pages, for links in mail (default: the first host name)
CANBO_LARGEST_FILE   the largest file that can be attached to a case, in MB (default: 20)
"""

import os
from pathlib import Path

from csp.constants import NONE, SELF

from canbo.config.database import database
from canbo.config.mail import mail, site
from canbo.config.secret import secret_key
from canbo.config.uploads import largest_file
from canbo.web import for_settings
from canbo.web.for_settings import CONTEXT_PROCESSORS, LANGUAGE_MIDDLEWARE, VOTING_MIDDLEWARE

THIS_MACHINE = ["localhost", "127.0.0.1", "[::1]"]


def _switch(name: str, *, default: bool) -> bool:
    return os.environ.get(name, "1" if default else "0").strip().lower() in ("1", "true", "yes", "on")


DATA = Path(os.environ.get("CANBO_DATA") or "var").resolve()
SECRET_KEY = os.environ.get("CANBO_SECRET_KEY") or secret_key(DATA)
DEBUG = _switch("CANBO_DEBUG", default=False)
ALLOWED_HOSTS = [
    host.strip() for host in os.environ.get("CANBO_ALLOWED_HOSTS", "").split(",") if host.strip()
] or THIS_MACHINE
HTTPS = _switch("CANBO_HTTPS", default=not set(ALLOWED_HOSTS) <= set(THIS_MACHINE))

DATABASES = {"default": database(os.environ.get("CANBO_DATABASE_URL", ""), DATA)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
    "rules",
    "canbo.registry",
    "canbo.cases",
    "canbo.documents",
    "canbo.web",
]

MIDDLEWARE = [
    VOTING_MIDDLEWARE,  # first: what it takes away nothing else has read
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    LANGUAGE_MIDDLEWARE,
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "canbo.web.urls"
WSGI_APPLICATION = "canbo.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                *CONTEXT_PROCESSORS,
            ],
        },
    },
]

# People. Permissions come from canbo.registry.permissions alone.
AUTH_USER_MODEL = "registry.User"
AUTHENTICATION_BACKENDS = [
    "canbo.registry.signin.PasswordBackend",
    "rules.permissions.ObjectPermissionBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"

# Language and time
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "Asia/Ho_Chi_Minh"

# Files of the pages; served from the packages themselves, so nothing has to be collected first.
STATIC_URL = "/static/"
STATICFILES_DIRS = for_settings.STATICFILES_DIRS
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG

# Attached files. What is larger is refused while it comes in, before any of it is kept.
LARGEST_FILE = largest_file(os.environ.get("CANBO_LARGEST_FILE", "").strip())
FILE_UPLOAD_HANDLERS = [
    "canbo.web.uploads.LimitedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# Mail: EMAIL_…, DEFAULT_FROM_EMAIL, and MAIL_IS_SENT, which says whether there is a server to send it.
globals().update(mail(os.environ.get("CANBO_SMTP_URL", "").strip(), ALLOWED_HOSTS[0].lstrip(".")))
ADDRESS = site(os.environ.get("CANBO_ADDRESS", "").strip(), ALLOWED_HOSTS[0].lstrip("."), https=HTTPS)

# What a browser may do with our pages: our own files and nothing else, no inline script or style.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_NAME = "canbo_session"
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "canbo_csrf"
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_HSTS_SECONDS = 365 * 24 * 60 * 60 if HTTPS else 0
# A front server ends TLS and says so; someone who forges this only spares themselves a redirect.
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if HTTPS else None
