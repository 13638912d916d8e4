package main

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// Who is asking, and what are they allowed to do?

// signIn keeps the name of the user for currentUser and goes on to next, or ends with 401.
func (a *app) signIn(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		name, password, _ := c.Request().BasicAuth()
		user, err := a.storage.findUser(name)
		if err != nil {
			return err
		}
		if user == nil || !isPassword(password, user.PasswordHash) {
			c.Response().Header().Set("WWW-Authenticate", `Basic realm="linkbox", charset="UTF-8"`)
			return &APIError{http.StatusUnauthorized, "unauthorized", "Send the name and password of a user."}
		}
		c.Set("user", name)
		return next(c)
	}
}

// currentUser is ready for you: the name that signIn has kept.
func currentUser(c *echo.Context) string {
	name, _ := c.Get("user").(string)
	return name
}

func checkOwner(link *Link, user string) error {
	if link.Owner != user {
		return &APIError{http.StatusForbidden, "forbidden", "This link belongs to somebody else."}
	}
	return nil
}
