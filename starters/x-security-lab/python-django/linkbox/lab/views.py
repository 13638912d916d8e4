"""Ready for you: the views of contract-security.md. What they do is in the files of your tasks."""

from datetime import UTC, datetime

from django.db import transaction
from django.http import JsonResponse

from linkbox.body import checked, json_body
from linkbox.errors import ApiError
from linkbox.fallbacks import ApiView
from linkbox.lab.forms import Credentials, Forward, Note
from linkbox.lab.notes import lock, rotate, unlock
from linkbox.lab.preview import preview_page
from linkbox.lab.private_links import find_link, own_link
from linkbox.lab.quick import QuickLink
from linkbox.lab.report import report_rows
from linkbox.lab.shares import is_valid, sign
from linkbox.lab.sql import first_row, rows
from linkbox.redirects import random_slug
from linkbox.storage import current_storage

DAY_SECONDS = 24 * 60 * 60


def session_user(request) -> str:
    scheme, _, session = request.headers.get("Authorization", "").partition(" ")
    user = request.lab.sessions.user_of(session) if scheme == "Bearer" else None
    if user is None:
        raise ApiError(401, "unauthorized", "Log in first.", {"WWW-Authenticate": "Bearer"})
    return user


def link_response(link: dict, lab) -> JsonResponse:
    note = unlock(link["note"], lab.settings.note_keys) if link["note"] else ""
    return JsonResponse({**{name: link[name] for name in ("id", "slug", "url", "title")}, "note": note})


class Report(ApiView):
    def get(self, request):
        return JsonResponse(report_rows(request.GET.get("sort", "slug")), safe=False)


class Preview(ApiView):
    def get(self, request, slug):
        found = first_row("SELECT title, url FROM links WHERE slug = %s", [slug])
        if found is None:
            raise ApiError(404, "not_found", "There is no such link.")
        return preview_page(found["title"], found["url"])


class NewSession(ApiView):
    def post(self, request):
        credentials = checked(Credentials(json_body(request)))
        user = request.lab.logins.check(credentials["name"], credentials["password"])
        return JsonResponse({"name": user, "session": request.lab.sessions.open(user)}, status=201)


class OwnLink(ApiView):
    def get(self, request, link_id):
        return link_response(own_link(link_id, session_user(request)), request.lab)


class OwnNote(ApiView):
    def put(self, request, link_id):
        user = session_user(request)
        note = checked(Note(json_body(request)))["note"]
        own_link(link_id, user)
        # No note, nothing to hide.
        stored = lock(note, request.lab.settings.note_keys) if note else ""
        rows("UPDATE links SET note = %s WHERE id = %s", [stored, link_id])
        return link_response(find_link(link_id), request.lab)


class NewShare(ApiView):
    def post(self, request, link_id):
        own_link(link_id, session_user(request))
        until = str(int(request.lab.clock.now()) + DAY_SECONDS)
        signature = sign(link_id, until, request.lab.settings.share_key)
        path = f"/lab/shared/{link_id}?until={until}&signature={signature}"
        return JsonResponse({"path": path, "until": until, "signature": signature}, status=201)


class Shared(ApiView):
    def get(self, request, link_id):
        until, signature = request.GET.get("until", ""), request.GET.get("signature", "")
        key, now = request.lab.settings.share_key, request.lab.clock.now()
        if not is_valid(link_id, until, signature, key, now):
            raise ApiError(403, "forbidden", "Nobody gave you this address, or its day is over.")
        return link_response(find_link(link_id), request.lab)


class Rotations(ApiView):
    def post(self, request):
        session_user(request)
        with transaction.atomic():
            changed = rotate(request.lab.settings.note_keys)
        return JsonResponse({"changed": changed})


class Quick(ApiView):
    def post(self, request):
        user = session_user(request)
        new = checked(QuickLink(json_body(request)))
        storage = current_storage()
        link = storage.add_link(url=new["url"], title=new["title"], tags=[], slug=random_slug(), owner=user)
        return JsonResponse({name: link[name] for name in ("id", "slug", "url", "title")}, status=201)


class MoveClock(ApiView):
    def post(self, request):
        clock = request.lab.clock
        clock.ahead_seconds += checked(Forward(json_body(request)))["forwardSeconds"]
        now = datetime.fromtimestamp(int(clock.now()), UTC)
        return JsonResponse({"now": f"{now:%Y-%m-%dT%H:%M:%SZ}"})


class Crash(ApiView):
    def get(self, request):
        raise RuntimeError("open sesame: the client must never see this text")
