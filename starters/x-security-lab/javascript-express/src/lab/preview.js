// Task 2: a page about a link, before somebody follows it.

export function sendPreview(response, title, url) {
  response.type("html").send(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<h1>${title}</h1>
<p>This link leads to <a href="${url}">${url}</a></p>
</body>
</html>
`);
}
