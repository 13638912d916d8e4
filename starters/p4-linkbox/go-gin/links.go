package main

import "github.com/gin-gonic/gin"

// Tasks 2, 3 and 5: the handlers behind the routes below /links.

func (a *app) listLinks(c *gin.Context) {
	fail(c, todo("task 2"))
}

func (a *app) createLink(c *gin.Context) {
	fail(c, todo("task 3"))
}

func (a *app) getLink(c *gin.Context) {
	fail(c, todo("task 5"))
}

func (a *app) changeLink(c *gin.Context) {
	fail(c, todo("task 5"))
}

func (a *app) deleteLink(c *gin.Context) {
	fail(c, todo("task 5"))
}
