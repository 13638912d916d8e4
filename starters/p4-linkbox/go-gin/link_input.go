package main

import "github.com/gin-gonic/gin"

// Task 3: what a client may send about links. Nothing is right until it has been checked.

// NewLink is the body of POST /links. Slug is ready for you, as an example: it may be left out, and
// if it is there, it must fit the rule "slug" of validation.go.
type NewLink struct {
	URL   string   `json:"url"`
	Title string   `json:"title"`
	Tags  []string `json:"tags"`
	Slug  string   `json:"slug" binding:"omitempty,slug"`
}

// ListQuery is what stands behind the ? of GET /links.
type ListQuery struct {
	Tag    string `form:"tag"`
	Limit  int    `form:"limit"`
	Offset int    `form:"offset"`
}

// readNewLink returns the body of the request, or an error with status 400.
func readNewLink(c *gin.Context) (NewLink, error) {
	return NewLink{}, todo("task 3")
}

// readListQuery returns what stands behind the ?, or an error with status 400.
func readListQuery(c *gin.Context) (ListQuery, error) {
	return ListQuery{}, todo("task 3")
}
