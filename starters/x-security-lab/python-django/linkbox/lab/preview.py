"""Task 2: a page about a link, before somebody follows it."""

from django.http import HttpResponse
from django.template import Context, Engine

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
    return HttpResponse(PAGE.render(Context({"title": title, "url": url})))
