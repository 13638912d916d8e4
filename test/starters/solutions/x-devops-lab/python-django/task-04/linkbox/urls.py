"""Task 2: which path leads to which view."""

from django.urls import include, path

from linkbox.links import LinkList, OneLink
from linkbox.redirects import Follow
from linkbox.request_metrics import ShowMetrics
from linkbox.system import Crash, Health, Ready
from linkbox.users import Users

urlpatterns = [
    path("health", Health.as_view()),
    path("ready", Ready.as_view()),
    path("metrics", ShowMetrics.as_view()),
    path("debug/crash", Crash.as_view()),
    path("links", LinkList.as_view()),
    path("links/<int:link_id>", OneLink.as_view()),
    path("users", Users.as_view()),
    path("go/<str:slug>", Follow.as_view()),
    path("", include("linkbox.own")),
    path("", include("linkbox.database.urls")),
]
