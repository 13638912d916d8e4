"""Ready for you: the views of contract-phase-5.md. What they do is in the files of your tasks."""

from datetime import UTC, datetime

from django.http import HttpResponse, JsonResponse

from linkbox.auth import current_user
from linkbox.body import checked, json_body
from linkbox.database.batches import import_links, move_links
from linkbox.database.forms import DaysQuery, ReportQuery, SearchQuery, TopQuery, Transfer, json_list
from linkbox.database.report import report
from linkbox.database.search import search_links
from linkbox.database.statistics import clicks_per_day, top_links
from linkbox.database.storage import DatabaseStorage
from linkbox.errors import ApiError
from linkbox.fallbacks import ApiView
from linkbox.link_input import NewLink
from linkbox.link_output import link_body
from linkbox.storage import current_storage


class DatabaseView(ApiView):
    """A view that only works on the database."""

    def dispatch(self, request, *args, **kwargs):
        if not isinstance(current_storage(), DatabaseStorage):
            raise ApiError(404, "not_found", "This needs LINKBOX_STORAGE=database.")
        return super().dispatch(request, *args, **kwargs)


class TopLinks(DatabaseView):
    def get(self, request):
        query = checked(TopQuery(request.GET))
        return JsonResponse(top_links(query["limit"]), safe=False)


class ClicksPerDay(DatabaseView):
    def get(self, request):
        query = checked(DaysQuery(request.GET))
        return JsonResponse(clicks_per_day(query["days"], datetime.now(UTC).date()), safe=False)


class Imports(DatabaseView):
    def post(self, request):
        user = current_user(request)
        links = [checked(NewLink(one)) for one in json_list(request)]
        return JsonResponse({"imported": import_links(current_storage(), links, user)}, status=201)


class Transfers(DatabaseView):
    def post(self, request):
        user = current_user(request)
        transfer = checked(Transfer(json_body(request)))
        return JsonResponse({"moved": move_links(current_storage(), transfer["links"], user, transfer["to"])})


class Me(DatabaseView):
    def delete(self, request):
        current_storage().remove_user(current_user(request))
        return HttpResponse(status=204)


class Search(DatabaseView):
    def get(self, request):
        query = checked(SearchQuery(request.GET))
        found = search_links(current_storage(), query["q"])
        return JsonResponse([link_body(link) for link in found], safe=False)


class Report(DatabaseView):
    def get(self, request):
        query = checked(ReportQuery(request.GET))
        return HttpResponse(report(query["tag"]), content_type="text/plain; charset=utf-8")
