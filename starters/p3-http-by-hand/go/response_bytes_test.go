package main

import "testing"

func TestBuildsValidResponseBytes(t *testing.T) {
	response := textResponse(201, "Buy milk")
	response.Headers["Location"] = "/notes/3"
	want := parts{"HTTP/1.1 201 Created", map[string]string{
		"content-type":   "text/plain; charset=utf-8",
		"location":       "/notes/3",
		"content-length": "8",
		"connection":     "close",
	}, "Buy milk"}
	checkEqual(t, built(t, response), want)
	head, err := buildHead(response)
	must(t, err)
	want.body = ""
	checkEqual(t, split(head), want)

	empty := parts{"HTTP/1.1 204 No Content", map[string]string{"connection": "close"}, ""}
	checkEqual(t, built(t, Response{Status: 204}), empty)
}

func TestContentLengthCountsBytesNotCharacters(t *testing.T) {
	response := built(t, textResponse(200, "Käse für 3 €"))
	checkEqual(t, response.body, "Käse für 3 €")
	checkEqual(t, response.headers["content-length"], "16")
}

func built(t *testing.T, response Response) parts {
	t.Helper()
	data, err := buildResponse(response)
	must(t, err)
	return split(data)
}
