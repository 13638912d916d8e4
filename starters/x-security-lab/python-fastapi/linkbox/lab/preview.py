"""Task 2: a page about a link, before somebody follows it."""

from fastapi.responses import HTMLResponse


def preview_page(title: str, url: str) -> HTMLResponse:
    return HTMLResponse(
        f"""<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{title}</title></head>
<body>
<h1>{title}</h1>
<p>This link leads to <a href="{url}">{url}</a></p>
</body>
</html>
"""
    )
