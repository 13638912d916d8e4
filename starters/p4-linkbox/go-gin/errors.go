package main

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"
)

// How errors become responses. Task 9 finishes the functions that say so.

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

// sendError is what every error goes through. Task 9: add requestId, as contract.md has it.
func sendError(c *gin.Context, problem *APIError) {
	body := gin.H{"code": problem.Code, "message": problem.Message}
	c.AbortWithStatusJSON(problem.Status, gin.H{"error": body})
}

// handleErrors looks at what fail has noted. Task 9: malformed JSON, and errors that nobody expected.
func (a *app) handleErrors(c *gin.Context) {
	c.Next()
	if len(c.Errors) == 0 {
		return
	}
	err := c.Errors.Last().Err
	var problem *APIError
	if errors.As(err, &problem) {
		sendError(c, problem)
	} else {
		c.AbortWithStatus(http.StatusInternalServerError)
	}
}

// handlePanic runs when a handler panicked, with what it panicked about. Task 9: log it, and answer
// in the shape of every error.
func (a *app) handlePanic(c *gin.Context, reason any) {
	c.AbortWithStatus(http.StatusInternalServerError)
}
