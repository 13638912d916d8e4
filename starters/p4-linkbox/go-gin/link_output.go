package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

// Task 4: how a link looks to a client.

// LinkBody is a link as JSON. At the moment it has everything that the storage knows. Task 4: make
// it a struct with fields of its own.
type LinkBody = Link

func linkBody(link *Link) LinkBody {
	return *link
}

// sendCreated answers POST /links. Its header Location is missing.
func sendCreated(c *gin.Context, link *Link) {
	c.JSON(http.StatusCreated, linkBody(link))
}
