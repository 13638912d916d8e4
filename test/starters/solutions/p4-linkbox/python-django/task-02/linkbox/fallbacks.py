"""Task 2: what a client gets when no route fits its request."""

from django.views import View

from linkbox.errors import error_response


def no_route_fits(request, exception):
    """Called for an unknown path."""
    return error_response(request, 404, "not_found", f"There is nothing at {request.path}.")


class ApiView(View):
    """Every view of linkbox is made from this one. View calls the method get for GET, and so on."""

    def http_method_not_allowed(self, request, *args, **kwargs):
        """Called for a method that the view does not have."""
        allow = super().http_method_not_allowed(request, *args, **kwargs).headers["Allow"]
        message = f"{request.path} does not know {request.method}."
        return error_response(request, 405, "method_not_allowed", message, {"Allow": allow})
