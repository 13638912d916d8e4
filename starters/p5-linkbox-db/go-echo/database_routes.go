package main

import (
	"cmp"
	"net/http"
	"time"

	"github.com/labstack/echo/v5"

	"linkbox/database"
)

// Ready for you: the routes of contract-phase-5.md. What they do is in the files of your tasks.

// addDatabaseRoutes is called by newApp, as soon as you write that.
func (a *app) addDatabaseRoutes(e *echo.Echo) {
	e.GET("/stats/top", a.onDatabase((*databaseStore).getTopLinks))
	e.GET("/stats/days", a.onDatabase((*databaseStore).getClicksPerDay))
	e.POST("/imports", a.onDatabase((*databaseStore).postImport), a.signIn)
	e.POST("/transfers", a.onDatabase((*databaseStore).postTransfer), a.signIn)
	e.DELETE("/users/me", a.onDatabase((*databaseStore).deleteOwnUser), a.signIn)
	e.GET("/search", a.onDatabase((*databaseStore).getSearch))
	e.GET("/report", a.onDatabase((*databaseStore).getReport))
}

// onDatabase makes a handler of a function that needs the database. With another storage the answer is
// 404.
func (a *app) onDatabase(handle func(s *databaseStore, c *echo.Context) error) echo.HandlerFunc {
	return func(c *echo.Context) error {
		store, is := any(a.storage).(*databaseStore)
		if !is {
			return &APIError{http.StatusNotFound, "not_found", "This needs LINKBOX_STORAGE=database."}
		}
		return databaseError(handle(store, c))
	}
}

// readDatabaseQuery fills target, a pointer to a struct, with what stands behind the ? and checks its tags.
func readDatabaseQuery(c *echo.Context, target any) error {
	if err := echo.BindQueryParams(c, target); err != nil {
		return invalid(err)
	}
	if err := c.Validate(target); err != nil {
		return invalid(err)
	}
	return nil
}

func (s *databaseStore) getTopLinks(c *echo.Context) error {
	query := struct {
		Limit int `query:"limit" validate:"min=1,max=100"`
	}{Limit: 5}
	if err := readDatabaseQuery(c, &query); err != nil {
		return err
	}
	links, err := s.TopLinks(query.Limit)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, links)
}

func (s *databaseStore) getClicksPerDay(c *echo.Context) error {
	query := struct {
		Days int `query:"days" validate:"min=1,max=366"`
	}{Days: 7}
	if err := readDatabaseQuery(c, &query); err != nil {
		return err
	}
	days, err := s.ClicksPerDay(query.Days, time.Now().UTC())
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, days)
}

func (s *databaseStore) postImport(c *echo.Context) error {
	var sent []NewLink
	if err := echo.BindBody(c, &sent); err != nil {
		return invalid(err)
	}
	links := make([]database.NewLink, len(sent))
	for index, link := range sent {
		if err := c.Validate(&link); err != nil {
			return invalid(err)
		}
		slug := cmp.Or(link.Slug, randomSlug())
		links[index] = database.NewLink{Slug: slug, URL: link.URL, Title: link.Title, Tags: link.Tags, Owner: currentUser(c)}
	}
	if err := s.ImportLinks(links); err != nil {
		return err
	}
	return c.JSON(http.StatusCreated, map[string]int{"imported": len(links)})
}

func (s *databaseStore) postTransfer(c *echo.Context) error {
	var sent struct {
		To    string `json:"to" validate:"required"`
		Links []int  `json:"links" validate:"required"`
	}
	if err := echo.BindBody(c, &sent); err != nil {
		return invalid(err)
	}
	if err := c.Validate(&sent); err != nil {
		return invalid(err)
	}
	if err := s.MoveLinks(sent.Links, currentUser(c), sent.To); err != nil {
		return err
	}
	return c.JSON(http.StatusOK, map[string]int{"moved": len(sent.Links)})
}

func (s *databaseStore) deleteOwnUser(c *echo.Context) error {
	if err := s.RemoveUser(currentUser(c)); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

func (s *databaseStore) getSearch(c *echo.Context) error {
	var query struct {
		Text string `query:"q" validate:"required,max=100"`
	}
	if err := readDatabaseQuery(c, &query); err != nil {
		return err
	}
	found, err := s.SearchLinks(query.Text)
	if err != nil {
		return err
	}
	bodies := []LinkBody{}
	for _, link := range linksOfDatabase(found) {
		bodies = append(bodies, linkBody(link))
	}
	return c.JSON(http.StatusOK, bodies)
}

func (s *databaseStore) getReport(c *echo.Context) error {
	report, err := s.Report(c.QueryParam("tag"))
	if err != nil {
		return err
	}
	return c.String(http.StatusOK, report)
}
