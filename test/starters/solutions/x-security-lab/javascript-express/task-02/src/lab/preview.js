// Task 2: a page about a link, before somebody follows it.

// If something slips through all the same, the browser runs no script and loads nothing.
const HEADERS = {
  "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
};
const ESCAPED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Escaped where the page is made: here it is known that title and url become HTML. */
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

/** Each character once, so that no & is escaped again. */
function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => ESCAPED[character]);
}
