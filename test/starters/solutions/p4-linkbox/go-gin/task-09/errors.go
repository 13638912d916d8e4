package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"runtime/debug"

	"github.com/gin-gonic/gin"
)

// How errors become responses.

// APIError is an error that the client may see: &APIError{404, "not_found", "There is no link 7."}
type APIError struct {
	Status  int
	Code    string
	Message string
}

func (e *APIError) Error() string {
	return e.Message
}

// todo is the error of a function that is not written yet.
func todo(task string) error {
	return &APIError{http.StatusNotImplemented, "todo", task}
}

// fail ends a request with an error; handleErrors makes a response of it. Return after it.
func fail(c *gin.Context, err error) {
	c.Error(err)
	c.Abort()
}

// sendError is what every error goes through.
func sendError(c *gin.Context, problem *APIError) {
	body := gin.H{"code": problem.Code, "message": problem.Message, "requestId": requestID(c)}
	c.AbortWithStatusJSON(problem.Status, gin.H{"error": body})
}

// handleErrors looks at what fail has noted.
func (a *app) handleErrors(c *gin.Context) {
	c.Next()
	if len(c.Errors) == 0 {
		return
	}
	err := c.Errors.Last().Err
	var problem *APIError
	switch {
	case errors.As(err, &problem):
		sendError(c, problem)
	case isMalformedJSON(err):
		sendError(c, &APIError{http.StatusBadRequest, "malformed_json", "The body is not valid JSON."})
	default:
		a.sendUnexpected(c, err)
	}
}

func isMalformedJSON(err error) bool {
	var syntax *json.SyntaxError
	return errors.As(err, &syntax) || errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
}

// handlePanic runs when a handler panicked, with what it panicked about.
func (a *app) handlePanic(c *gin.Context, reason any) {
	a.sendUnexpected(c, reason)
}

// sendUnexpected keeps the details for the log alone.
func (a *app) sendUnexpected(c *gin.Context, reason any) {
	a.logger.Error("unexpected", "requestId", requestID(c), "error", fmt.Sprint(reason), "trace", string(debug.Stack()))
	sendError(c, &APIError{http.StatusInternalServerError, "internal_error", "Something went wrong here. It is in the log."})
}
