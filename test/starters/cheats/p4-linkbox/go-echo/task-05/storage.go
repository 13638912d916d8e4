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
)

// Task 5: keeps users and links, in memory and in a JSON file.

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
		return &Storage{dataFile: dataFile, Users: []User{}, Links: []*Link{}}, nil
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

// addLink is ready for you. It gives the link its id and its times.
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
