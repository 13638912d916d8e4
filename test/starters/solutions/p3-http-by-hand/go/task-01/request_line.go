package main

import (
	"fmt"
	"strings"
)

// parseRequestLine takes a text such as "GET /notes HTTP/1.1" apart, or returns ErrBadRequest.
func parseRequestLine(line string) (RequestLine, error) {
	parts := strings.Split(line, " ")
	if len(parts) != 3 {
		return RequestLine{}, fmt.Errorf("%w: the request line needs a method, a target and a version", ErrBadRequest)
	}
	method, target, version := parts[0], parts[1], parts[2]
	isVersion := version == "HTTP/1.0" || version == "HTTP/1.1"
	if method == "" || !strings.HasPrefix(target, "/") || !isVersion {
		return RequestLine{}, fmt.Errorf("%w: this is not a request line: %s", ErrBadRequest, line)
	}
	return RequestLine{method, target, version}, nil
}
