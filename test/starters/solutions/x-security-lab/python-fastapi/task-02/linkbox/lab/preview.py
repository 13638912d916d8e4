"""Task 2: a page about a link, before somebody follows it."""

from html import escape

from fastapi.responses import HTMLResponse

# If something slips through all the same, the browser runs no script and loads nothing.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}


def preview_page(title: str, url: str) -> HTMLResponse:
    # Escaped where the page is made: here it is known that this becomes HTML.
    title, url = escape(title), escape(url)
    return HTMLResponse(
        f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title></head>
<body>
<h1>{title}</h1>
<p>This link leads to <a href="{url}">{url}</a></p>
</body>
</html>
""",
        headers=HEADERS,
    )
