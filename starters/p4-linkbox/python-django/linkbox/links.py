"""Tasks 2, 3 and 5: what happens below /links."""

from linkbox.fallbacks import ApiView

# A view returns a response, for example JsonResponse({"id": 7}). Tasks 3 and 5 write these.


class LinkList(ApiView):
    def get(self, request):
        raise NotImplementedError("task 2")

    def post(self, request):
        raise NotImplementedError("task 3")


class OneLink(ApiView):
    def get(self, request, link_id):
        raise NotImplementedError("task 5")

    def patch(self, request, link_id):
        raise NotImplementedError("task 5")

    def delete(self, request, link_id):
        raise NotImplementedError("task 5")
