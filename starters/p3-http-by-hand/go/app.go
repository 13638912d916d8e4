package main

// handle returns the response: of the handler, or with status 404 or 405. HEAD is handled like GET.
func handle(request Request, notes *Notes) (Response, error) {
	return Response{}, errTODO("task 4")
}

// answer returns the bytes of the response to the request. For HEAD that is the head alone.
func answer(request Request, notes *Notes) ([]byte, error) {
	return nil, errTODO("task 4")
}
