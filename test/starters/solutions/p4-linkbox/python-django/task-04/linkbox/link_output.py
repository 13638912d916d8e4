"""Task 4: how a link looks to a client."""

from datetime import UTC, datetime

from django.http import JsonResponse

SHOWN_AS_THEY_ARE = ["id", "slug", "url", "title", "tags", "clicks"]


def link_body(link: dict) -> dict:
    """Exactly the fields that contract.md names; what else a link has stays inside."""
    return {
        **{name: link[name] for name in SHOWN_AS_THEY_ARE},
        "createdAt": datetime.fromtimestamp(link["createdAt"], UTC),
        "updatedAt": datetime.fromtimestamp(link["updatedAt"], UTC),
    }


def created_response(link: dict) -> JsonResponse:
    """The answer to POST /links."""
    return JsonResponse(link_body(link), status=201, headers={"Location": f"/links/{link['id']}"})
