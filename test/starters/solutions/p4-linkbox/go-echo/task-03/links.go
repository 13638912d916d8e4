package main

import (
	"net/http"
	"slices"

	"github.com/labstack/echo/v5"
)

// Tasks 2, 3 and 5: the handlers behind the routes below /links.

func (a *app) listLinks(c *echo.Context) error {
	query, err := readListQuery(c)
	if err != nil {
		return err
	}
	wanted := []LinkBody{}
	for _, link := range a.storage.Links {
		if query.Tag == "" || slices.Contains(link.Tags, query.Tag) {
			wanted = append(wanted, linkBody(link))
		}
	}
	start := min(query.Offset, len(wanted))
	end := min(start+query.Limit, len(wanted))
	return c.JSON(http.StatusOK, wanted[start:end])
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
	return todo("task 5")
}

func (a *app) changeLink(c *echo.Context) error {
	return todo("task 5")
}

func (a *app) deleteLink(c *echo.Context) error {
	return todo("task 5")
}
