package main

import (
	"cmp"
	"errors"
	"net/http"
	"time"

	"github.com/gin-gonic/gin"
	"github.com/gin-gonic/gin/binding"

	"linkbox/database"
)

// Ready for you: the routes of contract-phase-5.md. What they do is in the files of your tasks.

// addDatabaseRoutes is called by newApp, as soon as you write that.
func (a *app) addDatabaseRoutes(router *gin.Engine) {
	router.GET("/stats/top", a.onDatabase((*databaseStore).getTopLinks))
	router.GET("/stats/days", a.onDatabase((*databaseStore).getClicksPerDay))
	router.POST("/imports", a.signIn, a.onDatabase((*databaseStore).postImport))
	router.POST("/transfers", a.signIn, a.onDatabase((*databaseStore).postTransfer))
	router.DELETE("/users/me", a.signIn, a.onDatabase((*databaseStore).deleteOwnUser))
	router.GET("/search", a.onDatabase((*databaseStore).getSearch))
	router.GET("/report", a.onDatabase((*databaseStore).getReport))
}

// onDatabase makes a handler of a function that answers or returns an error. With another storage the
// answer is 404.
func (a *app) onDatabase(handle func(s *databaseStore, c *gin.Context) error) gin.HandlerFunc {
	return func(c *gin.Context) {
		store, is := any(a.storage).(*databaseStore)
		if !is {
			fail(c, &APIError{http.StatusNotFound, "not_found", "This needs LINKBOX_STORAGE=database."})
			return
		}
		if err := handle(store, c); err != nil {
			fail(c, databaseError(err))
		}
	}
}

func (s *databaseStore) getTopLinks(c *gin.Context) error {
	var query struct {
		Limit int `form:"limit,default=5" binding:"min=1,max=100"`
	}
	if err := c.ShouldBindQuery(&query); err != nil {
		return invalid(err)
	}
	links, err := s.TopLinks(query.Limit)
	if err == nil {
		c.JSON(http.StatusOK, links)
	}
	return err
}

func (s *databaseStore) getClicksPerDay(c *gin.Context) error {
	var query struct {
		Days int `form:"days,default=7" binding:"min=1,max=366"`
	}
	if err := c.ShouldBindQuery(&query); err != nil {
		return invalid(err)
	}
	days, err := s.ClicksPerDay(query.Days, time.Now().UTC())
	if err == nil {
		c.JSON(http.StatusOK, days)
	}
	return err
}

func (s *databaseStore) postImport(c *gin.Context) error {
	var sent []NewLink
	if err := c.ShouldBindJSON(&sent); err != nil {
		// Gin checks each link of the list; the first one that is wrong will do.
		if broken := (binding.SliceValidationError{}); errors.As(err, &broken) {
			err = broken[0]
		}
		return invalid(err)
	}
	links := make([]database.NewLink, len(sent))
	for index, link := range sent {
		slug := cmp.Or(link.Slug, randomSlug())
		links[index] = database.NewLink{Slug: slug, URL: link.URL, Title: link.Title, Tags: link.Tags, Owner: currentUser(c)}
	}
	if err := s.ImportLinks(links); err != nil {
		return err
	}
	c.JSON(http.StatusCreated, gin.H{"imported": len(links)})
	return nil
}

func (s *databaseStore) postTransfer(c *gin.Context) error {
	var sent struct {
		To    string `json:"to" binding:"required"`
		Links []int  `json:"links" binding:"required"`
	}
	if err := c.ShouldBindJSON(&sent); err != nil {
		return invalid(err)
	}
	if err := s.MoveLinks(sent.Links, currentUser(c), sent.To); err != nil {
		return err
	}
	c.JSON(http.StatusOK, gin.H{"moved": len(sent.Links)})
	return nil
}

func (s *databaseStore) deleteOwnUser(c *gin.Context) error {
	if err := s.RemoveUser(currentUser(c)); err != nil {
		return err
	}
	c.Status(http.StatusNoContent)
	return nil
}

func (s *databaseStore) getSearch(c *gin.Context) error {
	var query struct {
		Text string `form:"q" binding:"required,max=100"`
	}
	if err := c.ShouldBindQuery(&query); err != nil {
		return invalid(err)
	}
	found, err := s.SearchLinks(query.Text)
	if err != nil {
		return err
	}
	bodies := []LinkBody{}
	for _, link := range linksOfDatabase(found) {
		bodies = append(bodies, linkBody(link))
	}
	c.JSON(http.StatusOK, bodies)
	return nil
}

func (s *databaseStore) getReport(c *gin.Context) error {
	report, err := s.Report(c.Query("tag"))
	if err == nil {
		c.String(http.StatusOK, "%s", report)
	}
	return err
}
