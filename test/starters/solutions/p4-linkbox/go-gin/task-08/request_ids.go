package main

import (
	"crypto/rand"
	"regexp"

	"github.com/gin-gonic/gin"
)

// Task 8: middleware that gives each request an id.

// Anything else could be used to write false lines into the log.
var requestIDPattern = regexp.MustCompile(`^[A-Za-z0-9._-]{8,64}$`)

// addRequestID runs before everything else; c.Next() goes on to what comes after it.
func (a *app) addRequestID(c *gin.Context) {
	id := c.GetHeader("X-Request-Id")
	if !requestIDPattern.MatchString(id) {
		id = rand.Text()
	}
	c.Set("requestId", id)
	c.Header("X-Request-Id", id)
	c.Next()
}

// requestID is ready for you: the id that addRequestID has kept.
func requestID(c *gin.Context) string {
	return c.GetString("requestId")
}
