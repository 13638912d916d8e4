package main

// buildHead returns the bytes up to and including the empty line: status line and headers.
func buildHead(response Response) ([]byte, error) {
	return nil, errTODO("task 3")
}

// buildResponse returns the bytes of the whole response: head and body.
func buildResponse(response Response) ([]byte, error) {
	return nil, errTODO("task 3")
}
