"""Task 4: how a link looks to a client."""

from django.http import JsonResponse


def link_body(link: dict) -> dict:
    """At the moment this shows everything that the storage knows."""
    return link


def created_response(link: dict) -> JsonResponse:
    """The answer to POST /links. Its header Location is missing."""
    return JsonResponse(link_body(link), status=201)
