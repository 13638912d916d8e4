package main

import "strings"

// handle returns the response: of the handler, or with status 404 or 405. HEAD is handled like GET.
func handle(request Request, notes *Notes) (Response, error) {
	route, isFound := findRoute(request.Target)
	if !isFound {
		return textResponse(404, "There is nothing at this path.\n"), nil
	}
	method := request.Method
	if method == "HEAD" {
		method = "GET"
	}
	handler, isThere := route.Handlers[method]
	if !isThere {
		return refusal(route), nil
	}
	return handler(request, route.Number, notes)
}

func refusal(route Route) Response {
	allowed := []string{"HEAD"}
	for method := range route.Handlers {
		allowed = append(allowed, method)
	}
	response := textResponse(405, "This path does not allow that method.\n")
	response.Headers["Allow"] = strings.Join(allowed, ", ")
	return response
}

// answer returns the bytes of the response to the request. For HEAD that is the head alone.
func answer(request Request, notes *Notes) ([]byte, error) {
	response, err := handle(request, notes)
	if err != nil {
		return nil, err
	}
	return buildResponse(response)
}
