package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Task 2: which method answers which path.

func (a *app) addRoutes(router *gin.Engine) {
	router.GET("/health", health)
	router.GET("/go/:slug", a.follow)
	router.POST("/users", a.register)

	// Task 2: the five methods of links.go, as contract.md lists them. Where somebody must have
	// signed in, a.signIn stands before the method: router.POST("/path", a.signIn, a.createLink)

	// Task 2: a known path with another method, and every other path.
}

func health(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"status": "ok"})
}
