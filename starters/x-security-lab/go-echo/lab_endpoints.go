package main

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"

	"gorm.io/gorm"

	"linkbox/database"
)

// Ready for you: what the routes of contract-security.md answer. The rest is in the files of your tasks.

const labDay = 24 * time.Hour

// labProblem is an APIError whose answer needs a header too.
type labProblem struct {
	*APIError
	header, value string
}

func (p *labProblem) Unwrap() error {
	return p.APIError
}

type labSession struct {
	Name    string `json:"name"`
	Session string `json:"session"`
}

type labNoteBody struct {
	ID    int    `json:"id"`
	Slug  string `json:"slug"`
	URL   string `json:"url"`
	Title string `json:"title"`
	Note  string `json:"note"`
}

type labShare struct {
	Path      string `json:"path"`
	Until     string `json:"until"`
	Signature string `json:"signature"`
}

type labQuickBody struct {
	ID    int    `json:"id"`
	Slug  string `json:"slug"`
	URL   string `json:"url"`
	Title string `json:"title"`
}

func (l *lab) preview(header http.Header, slug string) ([]byte, error) {
	var link labLink
	found := l.store.DB.Raw("SELECT title, url FROM links WHERE slug = ?", slug).Scan(&link)
	switch {
	case found.Error != nil:
		return nil, found.Error
	case found.RowsAffected == 0:
		return nil, &APIError{http.StatusNotFound, "not_found", "There is no such link."}
	default:
		return labPreviewPage(header, link.Title, link.URL)
	}
}

func (l *lab) logIn(name, password string) (labSession, error) {
	user, err := l.logins.check(l.store.DB, name, password)
	if err != nil {
		return labSession{}, err
	}
	return labSession{user, l.sessions.open(user)}, nil
}

// sessionUser takes the header Authorization.
func (l *lab) sessionUser(authorization string) (string, error) {
	session, isBearer := strings.CutPrefix(authorization, "Bearer ")
	if user, isOpen := l.sessions.userOf(session); isBearer && isOpen {
		return user, nil
	}
	problem := &APIError{http.StatusUnauthorized, "unauthorized", "Log in first."}
	return "", &labProblem{problem, "WWW-Authenticate", "Bearer"}
}

func (l *lab) readLink(id int, user string) (labNoteBody, error) {
	link, err := labOwnLink(l.store.DB, id, user)
	if err != nil {
		return labNoteBody{}, err
	}
	return l.noteBody(link)
}

func (l *lab) writeNote(id int, user, note string) (labNoteBody, error) {
	var link labLink
	err := l.store.DB.Transaction(func(tx *gorm.DB) error {
		if _, err := labOwnLink(tx, id, user); err != nil {
			return err
		}
		stored, err := l.storedNote(note)
		if err != nil {
			return err
		}
		if err := tx.Exec("UPDATE links SET note = ? WHERE id = ?", stored, id).Error; err != nil {
			return err
		}
		link, err = labFindLink(tx, id)
		return err
	})
	if err != nil {
		return labNoteBody{}, err
	}
	return l.noteBody(link)
}

func (l *lab) storedNote(note string) (string, error) {
	if note == "" {
		return "", nil // No note, nothing to hide.
	}
	return lockLabNote(note, l.settings.noteKeys)
}

func (l *lab) noteBody(link labLink) (labNoteBody, error) {
	body := labNoteBody{ID: link.ID, Slug: link.Slug, URL: link.URL, Title: link.Title}
	if link.Note == "" {
		return body, nil
	}
	var err error
	body.Note, err = unlockLabNote(link.Note, l.settings.noteKeys)
	return body, err
}

func (l *lab) rotate() (int, error) {
	var changed int
	err := l.store.DB.Transaction(func(tx *gorm.DB) error {
		var err error
		changed, err = rotateLabNotes(tx, l.settings.noteKeys)
		return err
	})
	return changed, err
}

func (l *lab) share(id int, user string) (labShare, error) {
	if _, err := labOwnLink(l.store.DB, id, user); err != nil {
		return labShare{}, err
	}
	until := strconv.FormatInt(l.clock.now().Add(labDay).Unix(), 10)
	signature := signLabShare(id, until, l.settings.shareKey)
	path := fmt.Sprintf("/lab/shared/%d?until=%s&signature=%s", id, until, signature)
	return labShare{path, until, signature}, nil
}

func (l *lab) readShared(id int, until, signature string) (labNoteBody, error) {
	if !isLabShare(id, until, signature, l.settings.shareKey, l.clock.now()) {
		return labNoteBody{}, &APIError{http.StatusForbidden, "forbidden", "Nobody gave you this address, or its day is over."}
	}
	link, err := labFindLink(l.store.DB, id)
	if err != nil {
		return labNoteBody{}, err
	}
	return l.noteBody(link)
}

func (l *lab) addQuickLink(sent labQuickLink, user string) (labQuickBody, error) {
	link, err := l.store.AddLink(database.NewLink{Slug: randomSlug(), URL: sent.URL, Title: sent.Title, Tags: []string{}, Owner: user})
	return labQuickBody{link.ID, link.Slug, link.URL, link.Title}, err
}

// moveClock returns the new time of the lab.
func (l *lab) moveClock(forwardSeconds int64) time.Time {
	l.clock.aheadSeconds.Add(forwardSeconds)
	return l.clock.now().UTC().Truncate(time.Second)
}
