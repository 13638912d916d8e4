package main

import "errors"

// ErrBadRequest: the client sent something that is not HTTP. The server answers it with status 400.
var ErrBadRequest = errors.New("bad request")

var reasons = map[int]string{
	200: "OK",
	201: "Created",
	204: "No Content",
	400: "Bad Request",
	404: "Not Found",
	405: "Method Not Allowed",
}

// RequestLine is the first line of a request.
type RequestLine struct {
	Method  string
	Target  string
	Version string
}

// Request has the names of its headers in lower case.
type Request struct {
	Method  string
	Target  string
	Headers map[string]string
	Body    []byte
}

// Response has its headers without Content-Length, which is counted when the response is built.
type Response struct {
	Status  int
	Headers map[string]string
	Body    string
}

// textResponse returns a response with a body of plain text. Add more headers to its map.
func textResponse(status int, body string) Response {
	headers := map[string]string{"Content-Type": "text/plain; charset=utf-8"}
	return Response{Status: status, Headers: headers, Body: body}
}
