package main

import "github.com/gin-gonic/gin"

// Task 8: middleware that gives each request an id.

// addRequestID runs before everything else; c.Next() goes on to what comes after it. Keep the id
// with c.Set, where requestID finds it, and send it as the header X-Request-Id.
func (a *app) addRequestID(c *gin.Context) {
	c.Next()
}

// requestID is ready for you: the id that addRequestID has kept.
func requestID(c *gin.Context) string {
	return c.GetString("requestId")
}
