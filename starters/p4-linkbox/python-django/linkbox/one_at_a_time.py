"""Ready for you: Django answers several requests at the same time, each in its own thread."""

import threading


def one_at_a_time(get_response):
    """Middleware: two requests that change the lists of the storage together could spoil them."""
    lock = threading.Lock()

    def middleware(request):
        with lock:
            return get_response(request)

    return middleware
