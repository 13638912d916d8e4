package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Who is asking, and what are they allowed to do?

// signIn keeps the name of the user for currentUser, or ends with 401.
func (a *app) signIn(c *gin.Context) {
	name, password, _ := c.Request.BasicAuth()
	user, err := a.storage.findUser(name)
	if err != nil {
		fail(c, err)
		return
	}
	if user == nil || !isPassword(password, user.PasswordHash) {
		c.Header("WWW-Authenticate", `Basic realm="linkbox", charset="UTF-8"`)
		fail(c, &APIError{http.StatusUnauthorized, "unauthorized", "Send the name and password of a user."})
		return
	}
	c.Set("user", name)
}

// currentUser is ready for you: the name that signIn has kept.
func currentUser(c *gin.Context) string {
	return c.GetString("user")
}

func checkOwner(link *Link, user string) error {
	if link.Owner != user {
		return &APIError{http.StatusForbidden, "forbidden", "This link belongs to somebody else."}
	}
	return nil
}
