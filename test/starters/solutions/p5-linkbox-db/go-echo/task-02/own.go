package main

import (
	"net/http"
	"slices"

	"github.com/labstack/echo/v5"
)

// Which links are used most.

func (a *app) addOwnRoutes(e *echo.Echo) {
	e.GET("/statistics/top", a.mostUsed)
}

// mostUsed answers with the five of the first hundred links with the most clicks, the most used first.
func (a *app) mostUsed(c *echo.Context) error {
	links, err := a.storage.listLinks("", 100, 0)
	if err != nil {
		return err
	}
	slices.SortStableFunc(links, func(one, other *Link) int { return other.Clicks - one.Clicks })
	return c.JSON(http.StatusOK, linkBodies(links[:min(5, len(links))]))
}
