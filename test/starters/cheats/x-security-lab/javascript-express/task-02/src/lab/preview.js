// Task 2: a page about a link, before somebody follows it.

const HEADERS = {
  "Content-Security-Policy": "default-src 'self' 'unsafe-inline'",
  "X-Content-Type-Options": "nosniff",
};

export function sendPreview(response, title, url) {
  response.set(HEADERS).type("html").send(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escaped(title)}</title></head>
<body>
<h1>${escaped(title)}</h1>
<p>This link leads to <a href="${escaped(url)}">${escaped(url)}</a></p>
</body>
</html>
`);
}

/** Only scripts are taken out. */
function escaped(text) {
  return text.replaceAll("<script>", "&lt;script&gt;");
}
