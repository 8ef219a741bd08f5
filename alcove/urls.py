"""Every address that Django answers, on one page. All else is the page, the shelf and /live/ (alcove/asgi.py)."""

from django.urls import include, path

from alcove.web.accounts import urlpatterns as accounts
from alcove.web.api import make_urls
from alcove.web.calendar import calendar
from alcove.web.letters import stop

urlpatterns = [
    path("api/accounts/", include((accounts, "accounts"))),
    path("api/calendar/<str:token>.ics", calendar),
    path("api/stop/<str:token>", stop),
    path("api/", make_urls()),
]

handler400 = "alcove.web.refusals.bad_request"
handler403 = "alcove.web.refusals.forbidden"
handler404 = "alcove.web.refusals.not_found"
handler500 = "alcove.web.refusals.failed"
