"""Tasks 2, 3 and 5: what happens below /links."""

from django.http import HttpResponse, JsonResponse

from linkbox.auth import check_owner, current_user
from linkbox.body import checked, json_body
from linkbox.fallbacks import ApiView
from linkbox.link_input import LinkChanges, ListQuery, NewLink
from linkbox.link_output import created_response, link_body
from linkbox.redirects import choose_slug
from linkbox.storage import current_storage


class LinkList(ApiView):
    def get(self, request):
        query = checked(ListQuery(request.GET))
        page = current_storage().list_links(query["tag"], query["limit"], query["offset"])
        return JsonResponse([link_body(link) for link in page], safe=False)

    def post(self, request):
        user = current_user(request)
        new = checked(NewLink(json_body(request)))
        storage = current_storage()
        slug = choose_slug(new.pop("slug"), storage)
        return created_response(storage.add_link(**new, slug=slug, owner=user))


class OneLink(ApiView):
    def get(self, request, link_id):
        return JsonResponse(link_body(current_storage().find_link(link_id)))

    def patch(self, request, link_id):
        user = current_user(request)
        changes = checked(LinkChanges(json_body(request)))
        storage = current_storage()
        link = storage.find_link(link_id)
        check_owner(link, user)
        return JsonResponse(link_body(storage.change_link(link_id, changes)))

    def delete(self, request, link_id):
        user = current_user(request)
        storage = current_storage()
        link = storage.find_link(link_id)
        check_owner(link, user)
        storage.remove_link(link)
        return HttpResponse(status=204)
