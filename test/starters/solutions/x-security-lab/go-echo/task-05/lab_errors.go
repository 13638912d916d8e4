package main

import (
	"fmt"
	"net/http"
	"runtime/debug"

	"github.com/labstack/echo/v5"
)

// Task 5: what a client learns when something unexpected happens in the lab.

// unexpected answers when a handler returned or panicked with something that nobody thought of.
func (l *lab) unexpected(c *echo.Context, reason any) error {
	// The details are for the log; the request id leads from the answer to them.
	l.app.logger.Error("unexpected", "requestId", requestID(c), "error", fmt.Sprint(reason), "trace", string(debug.Stack()))
	return sendError(c, &APIError{http.StatusInternalServerError, "internal_error", "Something went wrong here. It is in the log."})
}
