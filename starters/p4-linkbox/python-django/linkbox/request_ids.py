"""Task 8: middleware that gives each request an id."""


def add_request_id(get_response):
    """Django calls this once, when it starts, and the function inside for every request.

    get_response goes on to the views and comes back with the response. Keep the id in
    request.request_id, where other code finds it, and send it as the header X-Request-Id.
    """

    def middleware(request):
        return get_response(request)

    return middleware
