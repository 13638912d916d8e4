package main

import (
	"net/http"

	"github.com/labstack/echo/v5"
)

// Task 4: how a link looks to a client.

// LinkBody is a link as JSON. At the moment it has everything that the storage knows. Task 4: make
// it a struct with fields of its own.
type LinkBody = Link

func linkBody(link *Link) LinkBody {
	return *link
}

// sendCreated answers POST /links. Its header Location is missing.
func sendCreated(c *echo.Context, link *Link) error {
	return c.JSON(http.StatusCreated, linkBody(link))
}
