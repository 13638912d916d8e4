package main

import "github.com/labstack/echo/v5"

// Task 7: who is asking, and what are they allowed to do?

// signIn keeps the name of the user for currentUser and goes on to next, or ends with 401. Until
// task 7 everybody is demo.
func (a *app) signIn(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		c.Set("user", "demo")
		return next(c)
	}
}

// currentUser is ready for you: the name that signIn has kept.
func currentUser(c *echo.Context) string {
	name, _ := c.Get("user").(string)
	return name
}

// checkOwner, task 7: return an APIError with 403 and forbidden unless the user owns the link.
func checkOwner(link *Link, user string) error {
	return nil
}
