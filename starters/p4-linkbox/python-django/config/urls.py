"""Ready for you: where Django begins to look for a path, and what it calls when a request fails."""

from django.urls import include, path

urlpatterns = [path("", include("linkbox.urls"))]
handler400 = "linkbox.system.refused"
handler404 = "linkbox.fallbacks.no_route_fits"
handler500 = "linkbox.errors.unexpected"
