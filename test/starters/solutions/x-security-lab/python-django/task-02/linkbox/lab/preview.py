"""Task 2: a page about a link, before somebody follows it."""

from django.http import HttpResponse
from django.template import Context, Engine

# If something slips through all the same, the browser runs no script and loads nothing.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}

# The template escapes where the page is made: here it is known that this becomes HTML.
PAGE = Engine().from_string("""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body>
<h1>{{ title }}</h1>
<p>This link leads to <a href="{{ url }}">{{ url }}</a></p>
</body>
</html>
""")


def preview_page(title: str, url: str) -> HttpResponse:
    return HttpResponse(PAGE.render(Context({"title": title, "url": url})), headers=HEADERS)
