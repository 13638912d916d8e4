package main

import (
	"cmp"
	"errors"
	"net/http"

	"linkbox/database"
)

// Ready for you: what your handlers need of a storage, and the database as such a storage.

// LinkStore keeps users and links. Task 2 makes a LinkStore of your *Storage; *databaseStore is one.
type LinkStore interface {
	// listLinks returns the oldest first; all of them when tag is empty.
	listLinks(tag string, limit, offset int) ([]*Link, error)
	// findLink returns an APIError with 404 and not_found when there is no such link.
	findLink(id int) (*Link, error)
	slugExists(slug string) (bool, error)
	// addLink gives the link its id and its times.
	addLink(link *Link) error
	// changeLink returns the link as it is now.
	changeLink(id int, changes database.Changes) (*Link, error)
	removeLink(link *Link) error
	// click counts one click and returns where the slug leads; an APIError with 404 when no link has it.
	click(slug string) (url string, err error)
	// findUser returns nil when nobody has this name.
	findUser(name string) (*User, error)
	addUser(user User) error
}

var _ LinkStore = (*databaseStore)(nil)

// databaseStore stands between your handlers and the package database, which does not know your types.
type databaseStore struct {
	*database.Storage
	// isBlind lets a test play that another request took the slug in the same moment.
	isBlind bool
}

// openDatabaseStore opens the database. Whoever opens it closes it.
func openDatabaseStore(settings database.Settings) (LinkStore, error) {
	storage, err := database.Open(settings)
	if err != nil {
		return nil, err
	}
	return &databaseStore{Storage: storage}, nil
}

func (s *databaseStore) listLinks(tag string, limit, offset int) ([]*Link, error) {
	found, err := s.ListLinks(tag, limit, offset)
	return linksOfDatabase(found), databaseError(err)
}

func (s *databaseStore) findLink(id int) (*Link, error) {
	return resultOfDatabase(s.FindLink(id))
}

func (s *databaseStore) slugExists(slug string) (bool, error) {
	if s.isBlind {
		return false, nil
	}
	exists, err := s.SlugExists(slug)
	return exists, databaseError(err)
}

func (s *databaseStore) addLink(link *Link) error {
	added, err := s.AddLink(database.NewLink{Slug: link.Slug, URL: link.URL, Title: link.Title, Tags: link.Tags, Owner: link.Owner})
	if err != nil {
		return databaseError(err)
	}
	*link = *linkOfDatabase(added)
	return nil
}

func (s *databaseStore) changeLink(id int, changes database.Changes) (*Link, error) {
	return resultOfDatabase(s.ChangeLink(id, changes))
}

func (s *databaseStore) removeLink(link *Link) error {
	return databaseError(s.RemoveLink(link.ID))
}

func (s *databaseStore) click(slug string) (string, error) {
	url, err := s.Click(slug)
	return url, databaseError(err)
}

func (s *databaseStore) findUser(name string) (*User, error) {
	found, err := s.FindUser(name)
	if err != nil || found == nil {
		return nil, databaseError(err)
	}
	return &User{Name: found.Name, PasswordHash: found.PasswordHash}, nil
}

func (s *databaseStore) addUser(user User) error {
	return databaseError(s.AddUser(database.User{Name: user.Name, PasswordHash: user.PasswordHash}))
}

func resultOfDatabase(found database.Link, err error) (*Link, error) {
	if err != nil {
		return nil, databaseError(err)
	}
	return linkOfDatabase(found), nil
}

func linksOfDatabase(found []database.Link) []*Link {
	links := make([]*Link, len(found))
	for index, link := range found {
		links[index] = linkOfDatabase(link)
	}
	return links
}

func linkOfDatabase(found database.Link) *Link {
	return &Link{
		ID:        found.ID,
		Slug:      found.Slug,
		URL:       found.URL,
		Title:     found.Title,
		Tags:      append([]string{}, found.Tags...), // Never nil, which would become null.
		Clicks:    found.Clicks,
		CreatedAt: found.CreatedAt.UnixMilli(),
		UpdatedAt: found.UpdatedAt.UnixMilli(),
		Owner:     found.Owner,
	}
}

var statusOfDatabaseError = map[database.Kind]int{
	database.NotFound:  http.StatusNotFound,
	database.Forbidden: http.StatusForbidden,
	database.SlugTaken: http.StatusConflict,
	database.Unwritten: http.StatusNotImplemented,
}

// databaseError gives an error of the database its status. Other errors stay as they are.
func databaseError(err error) error {
	var problem *database.Error
	if !errors.As(err, &problem) {
		return err
	}
	status := cmp.Or(statusOfDatabaseError[problem.Kind], http.StatusInternalServerError)
	return &APIError{status, string(problem.Kind), problem.Message}
}
