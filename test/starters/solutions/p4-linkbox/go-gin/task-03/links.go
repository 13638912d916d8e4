package main

import (
	"net/http"
	"slices"

	"github.com/gin-gonic/gin"
)

// Tasks 2, 3 and 5: the handlers behind the routes below /links.

func (a *app) listLinks(c *gin.Context) {
	query, err := readListQuery(c)
	if err != nil {
		fail(c, err)
		return
	}
	wanted := []LinkBody{}
	for _, link := range a.storage.Links {
		if query.Tag == "" || slices.Contains(link.Tags, query.Tag) {
			wanted = append(wanted, linkBody(link))
		}
	}
	start := min(query.Offset, len(wanted))
	end := min(start+query.Limit, len(wanted))
	c.JSON(http.StatusOK, wanted[start:end])
}

func (a *app) createLink(c *gin.Context) {
	sent, err := readNewLink(c)
	if err != nil {
		fail(c, err)
		return
	}
	slug, err := chooseSlug(sent.Slug, a.storage)
	if err != nil {
		fail(c, err)
		return
	}
	link := &Link{Slug: slug, URL: sent.URL, Title: sent.Title, Tags: sent.Tags, Owner: currentUser(c)}
	if err := a.storage.addLink(link); err != nil {
		fail(c, err)
		return
	}
	sendCreated(c, link)
}

func (a *app) getLink(c *gin.Context) {
	fail(c, todo("task 5"))
}

func (a *app) changeLink(c *gin.Context) {
	fail(c, todo("task 5"))
}

func (a *app) deleteLink(c *gin.Context) {
	fail(c, todo("task 5"))
}
