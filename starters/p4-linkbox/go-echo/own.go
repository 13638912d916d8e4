package main

import "github.com/labstack/echo/v5"

// Task 11: an endpoint of your own. app.go calls this already.

func (a *app) addOwnRoutes(e *echo.Echo) {
}
