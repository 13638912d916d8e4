package main

import "github.com/labstack/echo/v5"

// Tasks 2, 3 and 5: the handlers behind the routes below /links.

func (a *app) listLinks(c *echo.Context) error {
	return todo("task 2")
}

func (a *app) createLink(c *echo.Context) error {
	return todo("task 3")
}

func (a *app) getLink(c *echo.Context) error {
	return todo("task 5")
}

func (a *app) changeLink(c *echo.Context) error {
	return todo("task 5")
}

func (a *app) deleteLink(c *echo.Context) error {
	return todo("task 5")
}
