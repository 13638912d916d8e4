"""Tasks 2, 3 and 5: what happens below /links."""

from django.http import JsonResponse

from linkbox.fallbacks import ApiView


class LinkList(ApiView):
    def get(self, request):
        return JsonResponse([], safe=False)

    def post(self, request):
        raise NotImplementedError("task 3")


class OneLink(ApiView):
    def get(self, request, link_id):
        raise NotImplementedError("task 5")

    def patch(self, request, link_id):
        raise NotImplementedError("task 5")

    def delete(self, request, link_id):
        raise NotImplementedError("task 5")
