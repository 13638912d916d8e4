"""Tasks 2, 3 and 5: what happens below /links."""

from django.http import JsonResponse

from linkbox.auth import current_user
from linkbox.body import checked, json_body
from linkbox.fallbacks import ApiView
from linkbox.link_input import ListQuery, NewLink
from linkbox.link_output import created_response, link_body
from linkbox.redirects import choose_slug
from linkbox.storage import current_storage


class LinkList(ApiView):
    def get(self, request):
        query = checked(ListQuery(request.GET))
        tag, first = query["tag"], query["offset"]
        wanted = [link for link in current_storage().links if not tag or tag in link["tags"]]
        page = wanted[first : first + query["limit"]]
        return JsonResponse([link_body(link) for link in page], safe=False)

    def post(self, request):
        user = current_user(request)
        new = checked(NewLink(json_body(request)))
        storage = current_storage()
        slug = choose_slug(new.pop("slug"), storage)
        return created_response(storage.add_link(**new, slug=slug, owner=user))


class OneLink(ApiView):
    def get(self, request, link_id):
        raise NotImplementedError("task 5")

    def patch(self, request, link_id):
        raise NotImplementedError("task 5")

    def delete(self, request, link_id):
        raise NotImplementedError("task 5")
