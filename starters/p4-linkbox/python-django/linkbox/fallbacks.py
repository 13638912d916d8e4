"""Task 2: what a client gets when no route fits its request."""

from django.views import View
from django.views.defaults import page_not_found

# from linkbox.errors import error_response


def no_route_fits(request, exception):
    """Called for an unknown path. At the moment Django answers with a page of its own."""
    return page_not_found(request, exception)


class ApiView(View):
    """Every view of linkbox is made from this one. View calls the method get for GET, and so on."""

    def http_method_not_allowed(self, request, *args, **kwargs):
        """Called for a method that the view does not have.

        Django's response below has no body, but the right header Allow: response.headers["Allow"].
        """
        response = super().http_method_not_allowed(request, *args, **kwargs)
        return response
