package main

import (
	"net/http"
	"slices"
	"time"

	"github.com/labstack/echo/v5"
)

// Where requests are counted, and where the numbers are shown.

// countRequest runs around the routes.
func (a *app) countRequest(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		startedAt := time.Now()
		err := next(c)
		_, status := echo.ResolveResponseStatus(c.Response(), err)
		a.metrics.observe(knownMethod(c.Request().Method), routeOf(c), status, time.Since(startedAt))
		return err
	}
}

// routeOf is the pattern, such as /links/:id: a path that somebody typed would be a new series each time.
func routeOf(c *echo.Context) string {
	// A route for what is not found, such as the one below /links/:id, fits nothing either.
	info := c.RouteInfo()
	if info.Method == echo.RouteNotFound || info.Name == echo.NotFoundRouteName {
		return "unknown"
	}
	return c.Path()
}

func (a *app) showMetrics(c *echo.Context) error {
	return c.Blob(http.StatusOK, "text/plain; version=0.0.4; charset=utf-8", []byte(a.metrics.text()))
}

// knownMethod makes one value of all words that are no method: clients may send any.
func knownMethod(method string) string {
	known := []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, http.MethodOptions}
	if slices.Contains(known, method) {
		return method
	}
	return "unknown"
}
