package main

import "github.com/labstack/echo/v5"

// Task 3: what a client may send about links. Nothing is right until it has been checked.

// NewLink is the body of POST /links. Slug may be left out; if it is there, it must fit the rule
// "slug" of validation.go.
type NewLink struct {
	URL   string   `json:"url" validate:"required,http_url"`
	Title string   `json:"title"`
	Tags  []string `json:"tags"`
	Slug  string   `json:"slug" validate:"omitempty,slug"`
}

// ListQuery is what stands behind the ? of GET /links.
type ListQuery struct {
	Tag    string `query:"tag"`
	Limit  int    `query:"limit" validate:"min=1,max=100"`
	Offset int    `query:"offset" validate:"min=0"`
}

// readNewLink returns the body of the request, or an error with status 400.
func readNewLink(c *echo.Context) (NewLink, error) {
	link := NewLink{Tags: []string{}}
	if err := read(c, &link); err != nil {
		return NewLink{}, err
	}
	if link.Tags == nil {
		link.Tags = []string{} // Somebody sent null; nil would go out as null again.
	}
	return link, nil
}

// readListQuery returns what stands behind the ?, or an error with status 400.
func readListQuery(c *echo.Context) (ListQuery, error) {
	query := ListQuery{Limit: 20}
	if err := echo.BindQueryParams(c, &query); err != nil {
		return ListQuery{}, invalid(err)
	}
	if err := c.Validate(&query); err != nil {
		return ListQuery{}, invalid(err)
	}
	return query, nil
}

// read fills target, a pointer to a struct, with the body of the request and checks its tags.
func read(c *echo.Context, target any) error {
	if err := echo.BindBody(c, target); err != nil {
		return invalid(err)
	}
	if err := c.Validate(target); err != nil {
		return invalid(err)
	}
	return nil
}
