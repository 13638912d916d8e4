package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/labstack/echo/v5"
)

// Which method answers which path.

func (a *app) addRoutes(e *echo.Echo) {
	e.GET("/health", health)
	e.GET("/ready", a.ready)
	e.GET("/go/:slug", a.follow)
	e.POST("/users", a.register)

	links := e.Group("/links")
	links.GET("", a.listLinks)
	links.POST("", a.createLink, a.signIn)
	links.GET("/:id", a.getLink)
	links.PATCH("/:id", a.changeLink, a.signIn)
	links.DELETE("/:id", a.deleteLink, a.signIn)
	// Without this, :id would also take what follows a slash.
	links.RouteNotFound("/:id/*", func(*echo.Context) error { return echo.ErrNotFound })
}

// routingError is asked by handleError. It returns nil for errors that are about something else.
func routingError(c *echo.Context, err error) error {
	path := c.Request().URL.Path
	switch {
	case errors.Is(err, echo.ErrNotFound):
		return &APIError{http.StatusNotFound, "not_found", fmt.Sprintf("There is nothing at %s.", path)}
	case errors.Is(err, echo.ErrMethodNotAllowed):
		message := fmt.Sprintf("%s does not know %s.", path, c.Request().Method)
		return &APIError{http.StatusMethodNotAllowed, "method_not_allowed", message}
	default:
		return nil
	}
}

func health(c *echo.Context) error {
	return c.JSON(http.StatusOK, map[string]string{"status": "ok"})
}

// ready says whether linkbox can serve: health only says that it runs.
func (a *app) ready(c *echo.Context) error {
	if store, isDatabase := a.storage.(*databaseStore); isDatabase {
		ctx, cancel := context.WithTimeout(c.Request().Context(), 2*time.Second)
		defer cancel()
		if err := store.Pool.PingContext(ctx); err != nil {
			return &APIError{http.StatusServiceUnavailable, "unavailable", "The database does not answer."}
		}
	}
	return health(c)
}
