package main

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// Task 2: which method answers which path.

func (a *app) addRoutes(e *echo.Echo) {
	e.GET("/health", health)
	e.GET("/go/:slug", a.follow)
	e.POST("/users", a.register)

	// Task 2: the five methods of links.go, as contract.md lists them. Where somebody must have
	// signed in, a.signIn stands behind the method: e.POST("/path", a.createLink, a.signIn)
}

// routingError is asked by handleError. Task 2: return an APIError for echo.ErrNotFound, and one for
// echo.ErrMethodNotAllowed.
func routingError(c *echo.Context, err error) error {
	return nil
}

func health(c *echo.Context) error {
	return c.JSON(http.StatusOK, map[string]string{"status": "ok"})
}
