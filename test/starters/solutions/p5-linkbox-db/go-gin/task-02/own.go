package main

import (
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
)

// Which links are used most.

func (a *app) addOwnRoutes(router *gin.Engine) {
	router.GET("/statistics/top", a.mostUsed)
}

// mostUsed answers with the five of the first hundred links with the most clicks, the most used first.
func (a *app) mostUsed(c *gin.Context) {
	links, err := a.storage.listLinks("", 100, 0)
	if err != nil {
		fail(c, err)
		return
	}
	slices.SortStableFunc(links, func(one, other *Link) int { return other.Clicks - one.Clicks })
	c.JSON(http.StatusOK, linkBodies(links[:min(5, len(links))]))
}
