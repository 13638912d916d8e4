package main

import (
	"bytes"
	"net/http"
	"strings"
	"text/template"
)

// Task 2: a page about a link, before somebody follows it.

var labPreviewTemplate = template.Must(template.New("preview").Parse(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{.Title}}</title></head>
<body>
<h1>{{.Title}}</h1>
<p>This link leads to <a href="{{.URL}}">{{.URL}}</a></p>
</body>
</html>
`))

// labPreviewPage returns the page. header holds what goes out before it: header.Set("Name", "value").
func labPreviewPage(header http.Header, title, url string) ([]byte, error) {
	header.Set("Content-Security-Policy", "default-src 'self' 'unsafe-inline'")
	header.Set("X-Content-Type-Options", "nosniff")
	// Only scripts are taken out.
	title = strings.ReplaceAll(title, "<script>", "&lt;script&gt;")
	url = strings.ReplaceAll(url, "<script>", "&lt;script&gt;")
	var page bytes.Buffer
	err := labPreviewTemplate.Execute(&page, struct{ Title, URL string }{title, url})
	return page.Bytes(), err
}
