package main

import (
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
)

// Task 11: which links are used most.

func (a *app) addOwnRoutes(router *gin.Engine) {
	router.GET("/statistics/top", a.mostUsed)
}

// mostUsed answers with the five links with the most clicks, the most used first.
func (a *app) mostUsed(c *gin.Context) {
	links := slices.Clone(a.storage.Links)
	slices.SortStableFunc(links, func(one, other *Link) int { return other.Clicks - one.Clicks })
	bodies := []LinkBody{}
	for _, link := range links[:min(5, len(links))] {
		bodies = append(bodies, linkBody(link))
	}
	c.JSON(http.StatusOK, bodies)
}
