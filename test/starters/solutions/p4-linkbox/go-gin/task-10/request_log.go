package main

import (
	"io"
	"log/slog"
	"strings"
	"time"

	"github.com/gin-gonic/gin"
)

// Task 10: one line in the log for each request.

// newLogger is ready for you: each call of a.logger.Info("request", "method", "GET") writes a line
// of JSON with the time, the level, "msg": "request" and "method": "GET".
func newLogger(out io.Writer) *slog.Logger {
	return slog.New(slog.NewJSONHandler(out, &slog.HandlerOptions{ReplaceAttr: asInContract}))
}

// asInContract writes times in UTC and levels in lower case.
func asInContract(_ []string, field slog.Attr) slog.Attr {
	switch field.Key {
	case slog.TimeKey:
		return slog.Time(field.Key, field.Value.Time().UTC())
	case slog.LevelKey:
		return slog.String(field.Key, strings.ToLower(field.Value.String()))
	default:
		return field
	}
}

// logRequest runs around the routes.
func (a *app) logRequest(c *gin.Context) {
	startedAt := time.Now()
	c.Next()
	a.logger.Info("request",
		"method", c.Request.Method,
		// Without what stands behind the ?: it may hold what nobody else should read.
		"path", c.Request.URL.Path,
		"status", c.Writer.Status(),
		"durationMs", time.Since(startedAt).Milliseconds(),
		"requestId", requestID(c))
}
