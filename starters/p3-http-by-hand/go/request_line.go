package main

// parseRequestLine takes a text such as "GET /notes HTTP/1.1" apart, or returns ErrBadRequest.
func parseRequestLine(line string) (RequestLine, error) {
	return RequestLine{}, errTODO("task 1")
}
