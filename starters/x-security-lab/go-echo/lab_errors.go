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
	// Very helpful, and not only for you.
	details := fmt.Sprintf("%v\n%s", reason, debug.Stack())
	return sendError(c, &APIError{http.StatusInternalServerError, "internal_error", details})
}
