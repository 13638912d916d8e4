package main

import (
	"crypto/rand"
	"regexp"

	"github.com/labstack/echo/v5"
)

// Task 8: middleware that gives each request an id.

// Anything else could be used to write false lines into the log.
var requestIDPattern = regexp.MustCompile(`^[A-Za-z0-9._-]{8,64}$`)

// addRequestID runs before everything else; next(c) goes on to what comes after it.
func (a *app) addRequestID(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		id := c.Request().Header.Get(echo.HeaderXRequestID)
		if !requestIDPattern.MatchString(id) {
			id = rand.Text()
		}
		c.Set("requestId", id)
		c.Response().Header().Set(echo.HeaderXRequestID, id)
		return next(c)
	}
}

// requestID is ready for you: the id that addRequestID has kept.
func requestID(c *echo.Context) string {
	id, _ := c.Get("requestId").(string)
	return id
}
