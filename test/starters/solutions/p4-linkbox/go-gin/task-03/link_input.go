package main

import "github.com/gin-gonic/gin"

// Task 3: what a client may send about links. Nothing is right until it has been checked.

// NewLink is the body of POST /links. Slug may be left out; if it is there, it must fit the rule
// "slug" of validation.go.
type NewLink struct {
	URL   string   `json:"url" binding:"required,http_url"`
	Title string   `json:"title"`
	Tags  []string `json:"tags"`
	Slug  string   `json:"slug" binding:"omitempty,slug"`
}

// ListQuery is what stands behind the ? of GET /links.
type ListQuery struct {
	Tag    string `form:"tag"`
	Limit  int    `form:"limit,default=20" binding:"min=1,max=100"`
	Offset int    `form:"offset" binding:"min=0"`
}

// readNewLink returns the body of the request, or an error with status 400.
func readNewLink(c *gin.Context) (NewLink, error) {
	link := NewLink{Tags: []string{}}
	if err := c.ShouldBindJSON(&link); err != nil {
		return NewLink{}, invalid(err)
	}
	if link.Tags == nil {
		link.Tags = []string{} // Somebody sent null; nil would go out as null again.
	}
	return link, nil
}

// readListQuery returns what stands behind the ?, or an error with status 400.
func readListQuery(c *gin.Context) (ListQuery, error) {
	var query ListQuery
	if err := c.ShouldBindQuery(&query); err != nil {
		return ListQuery{}, invalid(err)
	}
	return query, nil
}
