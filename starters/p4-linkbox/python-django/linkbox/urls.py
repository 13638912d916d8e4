"""Task 2: which path leads to which view."""

from django.urls import include, path

from linkbox.redirects import Follow
from linkbox.system import Crash, Health
from linkbox.users import Users

# from linkbox.links import LinkList, OneLink

urlpatterns = [
    path("health", Health.as_view()),
    path("debug/crash", Crash.as_view()),
    path("users", Users.as_view()),
    path("go/<str:slug>", Follow.as_view()),
    path("", include("linkbox.own")),
]
