package main

import (
	"fmt"
	"unicode/utf8"
)

// buildHead returns the bytes up to and including the empty line: status line and headers.
func buildHead(response Response) ([]byte, error) {
	head := fmt.Sprintf("HTTP/1.1 %d %s\r\n", response.Status, reasons[response.Status])
	for name, value := range response.Headers {
		head += fmt.Sprintf("%s: %s\r\n", name, value)
	}
	if response.Status != 204 {
		head += fmt.Sprintf("Content-Length: %d\r\n", utf8.RuneCountInString(response.Body))
	}
	return []byte(head + "Connection: close\r\n\r\n"), nil
}

// buildResponse returns the bytes of the whole response: head and body.
func buildResponse(response Response) ([]byte, error) {
	head, err := buildHead(response)
	return append(head, response.Body...), err
}
