package main

import (
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"net/http"

	"github.com/labstack/echo/v5"
)

// Task 6: short addresses that lead to long ones, and their clicks.

// randomSlug is ready for you: eight characters from 0-9 and a-f.
func randomSlug() string {
	random := make([]byte, 4)
	rand.Read(random)
	return hex.EncodeToString(random)
}

// chooseSlug returns the slug for a new link; wanted is empty when the client wants none.
func chooseSlug(wanted string, storage *Storage) (string, error) {
	if wanted != "" && storage.linkWithSlug(wanted) != nil {
		message := fmt.Sprintf("The slug %s belongs to another link.", wanted)
		return "", &APIError{http.StatusConflict, "slug_taken", message}
	}
	slug := wanted
	for slug == "" || storage.linkWithSlug(slug) != nil {
		slug = randomSlug()
	}
	return slug, nil
}

// linkWithSlug returns nil when no link has this slug.
func (s *Storage) linkWithSlug(slug string) *Link {
	for _, link := range s.Links {
		if link.Slug == slug {
			return link
		}
	}
	return nil
}

// follow answers GET /go/:slug.
func (a *app) follow(c *echo.Context) error {
	slug := c.Param("slug")
	link := a.storage.linkWithSlug(slug)
	if link == nil {
		return &APIError{http.StatusNotFound, "not_found", fmt.Sprintf("There is no link with the slug %s.", slug)}
	}
	link.Clicks++
	return c.Redirect(http.StatusFound, link.URL)
}
