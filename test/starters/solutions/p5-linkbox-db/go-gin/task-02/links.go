package main

import (
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"

	"linkbox/database"
)

// The handlers behind the routes below /links.

func (a *app) listLinks(c *gin.Context) {
	query, err := readListQuery(c)
	if err != nil {
		fail(c, err)
		return
	}
	links, err := a.storage.listLinks(query.Tag, query.Limit, query.Offset)
	if err != nil {
		fail(c, err)
		return
	}
	c.JSON(http.StatusOK, linkBodies(links))
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
	link, err := a.linkOf(c)
	if err != nil {
		fail(c, err)
		return
	}
	c.JSON(http.StatusOK, linkBody(link))
}

func (a *app) changeLink(c *gin.Context) {
	link, err := a.ownLinkOf(c)
	if err != nil {
		fail(c, err)
		return
	}
	changes, err := readChanges(c)
	if err != nil {
		fail(c, err)
		return
	}
	changed, err := a.storage.changeLink(link.ID, database.Changes(changes))
	if err != nil {
		fail(c, err)
		return
	}
	c.JSON(http.StatusOK, linkBody(changed))
}

func (a *app) deleteLink(c *gin.Context) {
	link, err := a.ownLinkOf(c)
	if err != nil {
		fail(c, err)
		return
	}
	if err := a.storage.removeLink(link); err != nil {
		fail(c, err)
		return
	}
	c.Status(http.StatusNoContent)
}

func (a *app) linkOf(c *gin.Context) (*Link, error) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		id = 0 // No link has this id.
	}
	return a.storage.findLink(id)
}

func (a *app) ownLinkOf(c *gin.Context) (*Link, error) {
	link, err := a.linkOf(c)
	if err != nil {
		return nil, err
	}
	return link, checkOwner(link, currentUser(c))
}

func linkBodies(links []*Link) []LinkBody {
	bodies := []LinkBody{}
	for _, link := range links {
		bodies = append(bodies, linkBody(link))
	}
	return bodies
}
