package main

import (
	"bytes"
	"errors"
	"strings"
)

// parseRequest returns the request, and false when more bytes have to come first.
func parseRequest(data []byte) (Request, bool, error) {
	head, rest, isFound := bytes.Cut(data, []byte("\r\n\r\n"))
	if !isFound {
		return Request{}, false, nil
	}
	lines := strings.Split(string(head), "\r\n")
	first, err := parseRequestLine(lines[0])
	if err != nil {
		return Request{}, false, err
	}
	headers, err := parseHeaders(lines[1:])
	if err != nil {
		return Request{}, false, err
	}
	body, isComplete, err := takeBody(headers, rest)
	return Request{first.Method, first.Target, headers, body}, isComplete, err
}

// respond returns the bytes of the answer, or nil when more bytes of the request have to come first.
func respond(data []byte, notes *Notes) ([]byte, error) {
	request, isComplete, err := parseRequest(data)
	if errors.Is(err, ErrBadRequest) {
		return buildResponse(textResponse(400, err.Error()+"\n"))
	}
	if err != nil || !isComplete {
		return nil, err
	}
	return answer(request, notes)
}
