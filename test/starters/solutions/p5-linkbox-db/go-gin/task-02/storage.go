package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"slices"
	"time"

	"linkbox/database"
)

// Keeps users and links, in memory and in a JSON file.

// User is one entry of the list "users" in the data file.
type User struct {
	Name         string `json:"name"`
	PasswordHash string `json:"passwordHash"`
}

// Link is one entry of the list "links". Times are milliseconds since 1970.
type Link struct {
	ID        int      `json:"id"`
	Slug      string   `json:"slug"`
	URL       string   `json:"url"`
	Title     string   `json:"title"`
	Tags      []string `json:"tags"`
	Clicks    int      `json:"clicks"`
	CreatedAt int64    `json:"createdAt"`
	UpdatedAt int64    `json:"updatedAt"`
	Owner     string   `json:"owner"`
}

// Storage holds both lists, each in the order of creation.
type Storage struct {
	dataFile string
	Users    []User  `json:"users"`
	Links    []*Link `json:"links"`
}

// openStorage reads the file. No file yet means that everything is empty.
func openStorage(dataFile string) (*Storage, error) {
	storage := &Storage{dataFile: dataFile}
	text, err := os.ReadFile(dataFile)
	if errors.Is(err, fs.ErrNotExist) {
		storage.Users, storage.Links = []User{}, []*Link{}
		return storage, nil
	}
	if err == nil {
		err = json.Unmarshal(text, storage)
	}
	if err == nil && (storage.Users == nil || storage.Links == nil || slices.Contains(storage.Links, nil)) {
		err = errors.New("users or links are missing")
	}
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read, and stays as it is: %w", dataFile, err)
	}
	return storage, nil
}

// save writes {"users": [...], "links": [...]} into the data file.
func (s *Storage) save() error {
	text, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	// Written beside the data file first: whoever pulls the plug meanwhile loses nothing.
	unfinished := s.dataFile + ".unfinished"
	if err := os.WriteFile(unfinished, text, 0o600); err != nil {
		return err
	}
	return os.Rename(unfinished, s.dataFile)
}

func (s *Storage) listLinks(tag string, limit, offset int) ([]*Link, error) {
	wanted := []*Link{}
	for _, link := range s.Links {
		if tag == "" || slices.Contains(link.Tags, tag) {
			wanted = append(wanted, link)
		}
	}
	start := min(offset, len(wanted))
	return wanted[start:min(start+limit, len(wanted))], nil
}

func (s *Storage) findLink(id int) (*Link, error) {
	for _, link := range s.Links {
		if link.ID == id {
			return link, nil
		}
	}
	return nil, &APIError{http.StatusNotFound, "not_found", fmt.Sprintf("There is no link %d.", id)}
}

func (s *Storage) removeLink(link *Link) error {
	index := slices.Index(s.Links, link)
	s.Links = slices.Delete(s.Links, index, index+1)
	return s.save()
}

// addLink gives the link its id and its times.
func (s *Storage) addLink(link *Link) error {
	for _, other := range s.Links {
		link.ID = max(link.ID, other.ID)
	}
	link.ID++
	link.CreatedAt = time.Now().UnixMilli()
	link.UpdatedAt = link.CreatedAt
	s.Links = append(s.Links, link)
	return s.save()
}

func (s *Storage) slugExists(slug string) (bool, error) {
	return s.linkWithSlug(slug) != nil, nil
}

// linkWithSlug returns nil when no link has this slug.
func (s *Storage) linkWithSlug(slug string) *Link {
	for _, link := range s.Links {
		if link.Slug == slug {
			return link
		}
	}
	return nil
}

func (s *Storage) changeLink(id int, changes database.Changes) (*Link, error) {
	link, err := s.findLink(id)
	if err != nil {
		return nil, err
	}
	LinkChanges(changes).applyTo(link)
	link.UpdatedAt = time.Now().UnixMilli()
	return link, s.save()
}

func (s *Storage) click(slug string) (string, error) {
	link := s.linkWithSlug(slug)
	if link == nil {
		return "", &APIError{http.StatusNotFound, "not_found", fmt.Sprintf("There is no link with the slug %s.", slug)}
	}
	link.Clicks++
	return link.URL, s.save()
}

func (s *Storage) findUser(name string) (*User, error) {
	for index := range s.Users {
		if s.Users[index].Name == name {
			return &s.Users[index], nil
		}
	}
	return nil, nil
}

func (s *Storage) addUser(user User) error {
	s.Users = append(s.Users, user)
	return s.save()
}
