package main

import (
	"fmt"
	"strconv"
	"strings"
)

// parseHeaders returns a map: names in lower case, values without spaces around them.
func parseHeaders(lines []string) (map[string]string, error) {
	headers := map[string]string{}
	for _, line := range lines {
		name, value, isFound := strings.Cut(line, ":")
		if !isFound {
			return nil, fmt.Errorf("%w: this header has no colon: %s", ErrBadRequest, line)
		}
		headers[strings.ToLower(name)] = strings.TrimSpace(value)
	}
	return headers, nil
}

// takeBody returns as many of the bytes as Content-Length says, and false when they have not all come yet.
func takeBody(headers map[string]string, rest []byte) ([]byte, bool, error) {
	text, isThere := headers["content-length"]
	if !isThere {
		return nil, true, nil
	}
	length, err := strconv.Atoi(text)
	if err != nil || length < 0 {
		return nil, false, fmt.Errorf("%w: this is not a length: %s", ErrBadRequest, text)
	}
	if len(rest) < length {
		return nil, false, nil
	}
	return rest[:length], true, nil
}
