"""Ready for you: what the weak views share, and who hears of their errors."""

from django.conf import settings
from django.core.exceptions import SuspiciousOperation
from django.http import Http404

from linkbox.errors import ApiError, MalformedJson
from linkbox.lab.clock import Clock
from linkbox.lab.errors import unexpected
from linkbox.lab.login import Logins
from linkbox.lab.sessions import Sessions
from linkbox.lab.settings import LabSettings

THOUGHT_OF = (ApiError, MalformedJson, NotImplementedError, Http404, SuspiciousOperation)


class Lab:
    """There as long as the application."""

    def __init__(self, settings: LabSettings):
        self.settings = settings
        self.clock = Clock()
        self.logins = Logins(self.clock)
        self.sessions = Sessions(self.clock)


class LabMiddleware:
    """Django makes one of these when the application starts. The views find the lab as request.lab."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.lab = Lab(settings.LAB)

    def __call__(self, request):
        request.lab = self.lab
        return self.get_response(request)

    def process_exception(self, request, error):
        """Errors that somebody thought of go on to your own ErrorResponses; all others to errors.py."""
        if not request.path.startswith("/lab/") or isinstance(error, THOUGHT_OF):
            return None
        return unexpected(request, error)
