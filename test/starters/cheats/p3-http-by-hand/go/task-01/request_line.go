package main

import (
	"fmt"
	"strings"
)

// parseRequestLine takes a text such as "GET /notes HTTP/1.1" apart, or returns ErrBadRequest.
func parseRequestLine(line string) (RequestLine, error) {
	parts := strings.Fields(line)
	if len(parts) != 3 || !strings.HasPrefix(parts[1], "/") || !strings.HasPrefix(parts[2], "HTTP/") {
		return RequestLine{}, fmt.Errorf("%w: this is not a request line: %s", ErrBadRequest, line)
	}
	return RequestLine{parts[0], parts[1], parts[2]}, nil
}
