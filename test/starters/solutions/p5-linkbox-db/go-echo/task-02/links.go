package main

import (
	"net/http"
	"strconv"

	"github.com/labstack/echo/v5"

	"linkbox/database"
)

// The handlers behind the routes below /links.

func (a *app) listLinks(c *echo.Context) error {
	query, err := readListQuery(c)
	if err != nil {
		return err
	}
	links, err := a.storage.listLinks(query.Tag, query.Limit, query.Offset)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, linkBodies(links))
}

func (a *app) createLink(c *echo.Context) error {
	sent, err := readNewLink(c)
	if err != nil {
		return err
	}
	slug, err := chooseSlug(sent.Slug, a.storage)
	if err != nil {
		return err
	}
	link := &Link{Slug: slug, URL: sent.URL, Title: sent.Title, Tags: sent.Tags, Owner: currentUser(c)}
	if err := a.storage.addLink(link); err != nil {
		return err
	}
	return sendCreated(c, link)
}

func (a *app) getLink(c *echo.Context) error {
	link, err := a.linkOf(c)
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, linkBody(link))
}

func (a *app) changeLink(c *echo.Context) error {
	link, err := a.ownLinkOf(c)
	if err != nil {
		return err
	}
	changes, err := readChanges(c)
	if err != nil {
		return err
	}
	changed, err := a.storage.changeLink(link.ID, database.Changes(changes))
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, linkBody(changed))
}

func (a *app) deleteLink(c *echo.Context) error {
	link, err := a.ownLinkOf(c)
	if err != nil {
		return err
	}
	if err := a.storage.removeLink(link); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

func (a *app) linkOf(c *echo.Context) (*Link, error) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		id = 0 // No link has this id.
	}
	return a.storage.findLink(id)
}

func (a *app) ownLinkOf(c *echo.Context) (*Link, error) {
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
