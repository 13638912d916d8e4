package main

import (
	"context"
	"fmt"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

// Which method answers which path.

func (a *app) addRoutes(router *gin.Engine) {
	router.GET("/health", health)
	router.GET("/ready", a.ready)
	router.GET("/go/:slug", a.follow)
	router.POST("/users", a.register)

	links := router.Group("/links")
	links.GET("", a.listLinks)
	links.POST("", a.signIn, a.createLink)
	links.GET("/:id", a.getLink)
	links.PATCH("/:id", a.signIn, a.changeLink)
	links.DELETE("/:id", a.signIn, a.deleteLink)

	router.HandleMethodNotAllowed = true // Gin also sends the header Allow then.
	router.NoMethod(wrongMethod)
	router.NoRoute(unknownPath)
}

func health(c *gin.Context) {
	c.JSON(http.StatusOK, gin.H{"status": "ok"})
}

func wrongMethod(c *gin.Context) {
	message := fmt.Sprintf("%s does not know %s.", c.Request.URL.Path, c.Request.Method)
	fail(c, &APIError{http.StatusMethodNotAllowed, "method_not_allowed", message})
}

func unknownPath(c *gin.Context) {
	message := fmt.Sprintf("There is nothing at %s.", c.Request.URL.Path)
	fail(c, &APIError{http.StatusNotFound, "not_found", message})
}

// ready says whether linkbox can serve: health only says that it runs.
func (a *app) ready(c *gin.Context) {
	if store, isDatabase := a.storage.(*databaseStore); isDatabase {
		ctx, cancel := context.WithTimeout(c.Request.Context(), 2*time.Second)
		defer cancel()
		if err := store.Pool.PingContext(ctx); err != nil {
			fail(c, &APIError{http.StatusServiceUnavailable, "unavailable", "The database does not answer."})
			return
		}
	}
	health(c)
}
