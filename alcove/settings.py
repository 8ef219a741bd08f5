"""Every setting of the server, from ALCOVE_* environment variables alone (docs/settings.md)."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from alcove.base import ground, limits

DATA = ground.make_data_folder(Path(os.environ.get("ALCOVE_DATA") or "data").absolute())
ADDRESS = os.environ.get("ALCOVE_ADDRESS") or "127.0.0.1"
PORT = ground.read_number(os.environ, "ALCOVE_PORT", 8000, 1, 65535)
PUBLIC_URL = ground.read_public_url(os.environ, PORT)
PROXIES = ground.read_number(os.environ, "ALCOVE_PROXIES", 0, 0, 9)
TLS_CERTIFICATE = os.environ.get("ALCOVE_TLS_CERTIFICATE", "")
TLS_KEY = os.environ.get("ALCOVE_TLS_KEY", "")

SIGN_UP_OPEN = ground.read_choice(os.environ, "ALCOVE_SIGN_UP", ("invited", "open")) == "open"

MAIL = ground.read_mail(os.environ)
MAIL_FROM = os.environ.get("ALCOVE_MAIL_FROM") or f"Alcove <alcove@{urlsplit(PUBLIC_URL).hostname}>"
EMAIL_HOST, EMAIL_PORT = MAIL.host, MAIL.port
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = MAIL.account, MAIL.password
EMAIL_USE_SSL, EMAIL_USE_TLS = MAIL.tls, MAIL.starttls
EMAIL_TIMEOUT = limits.MAIL_SECONDS
INBOX = ground.read_inbox(os.environ)
PUSHES = ground.read_choice(os.environ, "ALCOVE_PUSH", ("on", "off")) == "on"

_calendars = ground.read_choice(os.environ, "ALCOVE_CALENDARS", ("public", "private", "off"))
CALENDARS, CALENDARS_PRIVATE = _calendars != "off", _calendars == "private"

MODULES_JOINED = ground.read_choice(os.environ, "ALCOVE_MODULES", ("joined", "single")) == "joined"

DEBUG = False
if os.environ.get("ALCOVE_SECRET"):
    SECRET_KEY = ground.check_secret(os.environ["ALCOVE_SECRET"], "ALCOVE_SECRET")
else:
    SECRET_KEY = ground.read_or_make_secret(DATA)

SQLITE_FILE = DATA / "alcove.sqlite3"
DATABASE_URL = os.environ.get("ALCOVE_DATABASE_URL", "")
ON_POSTGRESQL = bool(DATABASE_URL)
DATABASES: dict[str, dict[str, object]] = {
    "default": {
        "ENGINE": "alcove.database",
        "NAME": str(SQLITE_FILE),
        "CONN_MAX_AGE": None,
        "OPTIONS": {"timeout": 20},
    }
}
if ON_POSTGRESQL:
    DATABASES["default"] = ground.read_postgresql(DATABASE_URL) | {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 600,
        "CONN_HEALTH_CHECKS": True,
    }
    DATABASES["default"]["OPTIONS"] = {
        "target_session_attrs": "read-write",
        "connect_timeout": 3,
        "tcp_user_timeout": 5000,
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 3,
        "options": "-c statement_timeout=10s -c lock_timeout=5s",
        **DATABASES["default"]["OPTIONS"],  # type: ignore[dict-item]
    }

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "alcove",
    "allauth",
    "allauth.account",
    "allauth.headless",
    "allauth.mfa",
]
MIDDLEWARE = [
    "alcove.web.refusals.refusals",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "alcove.web.sessions.sliding",
]
ROOT_URLCONF = "alcove.urls"
APPEND_SLASH = False
WSGI_APPLICATION = None
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    }
]

AUTH_USER_MODEL = "alcove.Person"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
# Memory-hard and in the standard library: a stolen table costs 16 MiB a guess.
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.ScryptPasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_ADAPTER = "alcove.web.accounts.Adapter"
ACCOUNT_SIGNUP_FORM_CLASS = "alcove.web.signup_form.NameForm"
# A passkey is a way to sign in, beside the password. It is no second step after one.
MFA_ADAPTER = "alcove.web.passkeys.Adapter"
MFA_SUPPORTED_TYPES = ["webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_USER_VERIFICATION = "required"
MFA_ALLOW_UNVERIFIED_EMAIL = True  # no mail is sent here, so none was ever confirmed
# Nothing can be guessed here; a whole office may come in by one address at nine.
MFA_RATE_LIMITS = {"webauthn_login": "120/m/ip"}
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
ALLAUTH_TRUSTED_PROXY_COUNT = PROXIES

HTTPS = urlsplit(PUBLIC_URL).scheme == "https"
ALLOWED_HOSTS = sorted({str(urlsplit(PUBLIC_URL).hostname), "localhost", ".localhost", "127.0.0.1", "[::1]"})
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL]
SESSION_ENGINE = "django.contrib.sessions.backends.db"
SESSION_COOKIE_NAME = "__Host-alcove" if HTTPS else "alcove"
SESSION_COOKIE_AGE = int(limits.SESSION_SLIDES.total_seconds())
SESSION_COOKIE_SECURE = HTTPS
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_NAME = "__Host-alcove-csrf" if HTTPS else "alcove-csrf"
CSRF_COOKIE_SECURE = HTTPS
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "alcove.web.refusals.csrf_failed"
DATA_UPLOAD_MAX_MEMORY_SIZE = limits.BODY_BYTES
FILE_UPLOAD_HANDLERS: list[str] = []

# In the process on SQLite, where there is one process; in the table where there may be several.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
if ON_POSTGRESQL:
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "alcove_cache"}}

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True
USE_I18N = False
SILENCED_SYSTEM_CHECKS: list[str] = []

# No bodies and no addresses with queries: Django's own request lines are left out.
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"django.request": {"level": "ERROR"}, "django.security.DisallowedHost": {"level": "CRITICAL"}},
}
