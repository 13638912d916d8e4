"""Ready for you: the paths of the lab, before your own. Only start.py leads here."""

from django.urls import include, path

from config.urls import handler400, handler404, handler500
from linkbox.lab import views

urlpatterns = [
    path("lab/report", views.Report.as_view()),
    path("lab/preview/<str:slug>", views.Preview.as_view()),
    path("lab/sessions", views.NewSession.as_view()),
    path("lab/links/<int:link_id>", views.OwnLink.as_view()),
    path("lab/links/<int:link_id>/note", views.OwnNote.as_view()),
    path("lab/links/<int:link_id>/shares", views.NewShare.as_view()),
    path("lab/shared/<int:link_id>", views.Shared.as_view()),
    path("lab/rotations", views.Rotations.as_view()),
    path("lab/quick", views.Quick.as_view()),
    path("lab/clock", views.MoveClock.as_view()),
    path("lab/crash", views.Crash.as_view()),
    path("", include("config.urls")),
]
