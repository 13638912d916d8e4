"""Task 11: which links are used most."""

from django.http import JsonResponse
from django.urls import path

from linkbox.fallbacks import ApiView
from linkbox.link_output import link_body
from linkbox.storage import current_storage


class TopLinks(ApiView):
    def get(self, request):
        """The five links with the most clicks, the most used first."""
        oldest = current_storage().list_links("", 100, 0)
        most_used = sorted(oldest, key=lambda link: link["clicks"], reverse=True)
        return JsonResponse([link_body(link) for link in most_used[:5]], safe=False)


urlpatterns = [path("statistics/top", TopLinks.as_view())]
