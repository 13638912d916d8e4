package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net/http"

	"github.com/gin-gonic/gin"
)

// Short addresses that lead to long ones, and their clicks.

// randomSlug is ready for you: eight characters from 0-9 and a-f.
func randomSlug() string {
	random := make([]byte, 4)
	rand.Read(random)
	return hex.EncodeToString(random)
}

// chooseSlug returns the slug for a new link; wanted is empty when the client wants none.
func chooseSlug(wanted string, storage LinkStore) (string, error) {
	if wanted == "" {
		return freeSlug(storage)
	}
	isTaken, err := storage.slugExists(wanted)
	if err == nil && isTaken {
		message := fmt.Sprintf("The slug %s belongs to another link.", wanted)
		err = &APIError{http.StatusConflict, "slug_taken", message}
	}
	return wanted, err
}

func freeSlug(storage LinkStore) (string, error) {
	for {
		slug := randomSlug()
		if isTaken, err := storage.slugExists(slug); err != nil || !isTaken {
			return slug, err
		}
	}
}

// follow answers GET /go/:slug.
func (a *app) follow(c *gin.Context) {
	url, err := a.storage.click(c.Param("slug"))
	if err != nil {
		fail(c, err)
		return
	}
	c.Redirect(http.StatusFound, url)
}
