"""Ready for you: the paths of contract-phase-5.md. linkbox/urls.py includes them (task 2)."""

from django.urls import path

from linkbox.database.views import ClicksPerDay, Imports, Me, Report, Search, TopLinks, Transfers

urlpatterns = [
    path("stats/top", TopLinks.as_view()),
    path("stats/days", ClicksPerDay.as_view()),
    path("imports", Imports.as_view()),
    path("transfers", Transfers.as_view()),
    path("users/me", Me.as_view()),
    path("search", Search.as_view()),
    path("report", Report.as_view()),
]
