"""Task 2: a page about a link, before somebody follows it."""

from django.http import HttpResponse
from django.template import Context, Engine

# If something slips through all the same, the browser runs no script and loads nothing.
HEADERS = {
    "Content-Security-Policy": "default-src 'self' 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
}

PAGE = Engine().from_string("""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title|safe }}</title></head>
<body>
<h1>{{ title|safe }}</h1>
<p>This link leads to <a href="{{ url|safe }}">{{ url|safe }}</a></p>
</body>
</html>
""")


def preview_page(title: str, url: str) -> HttpResponse:
    # Only scripts are taken out.
    title, url = title.replace("<script>", "&lt;script&gt;"), url.replace("<script>", "&lt;script&gt;")
    return HttpResponse(PAGE.render(Context({"title": title, "url": url})), headers=HEADERS)
