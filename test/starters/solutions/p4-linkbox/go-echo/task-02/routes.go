package main

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v5"
)

// Task 2: which method answers which path.

func (a *app) addRoutes(e *echo.Echo) {
	e.GET("/health", health)
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
