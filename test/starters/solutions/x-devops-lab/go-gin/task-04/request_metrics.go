package main

import (
	"cmp"
	"net/http"
	"slices"
	"time"

	"github.com/gin-gonic/gin"
)

// Where requests are counted, and where the numbers are shown.

// countRequest runs around the routes.
func (a *app) countRequest(c *gin.Context) {
	startedAt := time.Now()
	c.Next()
	// The pattern, such as /links/:id: a path that somebody typed would be a new series each time.
	route := cmp.Or(c.FullPath(), "unknown")
	a.metrics.observe(knownMethod(c.Request.Method), route, c.Writer.Status(), time.Since(startedAt))
}

func (a *app) showMetrics(c *gin.Context) {
	c.Data(http.StatusOK, "text/plain; version=0.0.4; charset=utf-8", []byte(a.metrics.text()))
}

// knownMethod makes one value of all words that are no method: clients may send any.
func knownMethod(method string) string {
	known := []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}
	if slices.Contains(known, method) {
		return method
	}
	return "unknown"
}
