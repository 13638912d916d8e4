package main

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/labstack/echo/v5"
)

// Ready for you: the routes of contract-security.md, as Echo has them.

func (l *lab) addRoutes() {
	routes := l.app.echo.Group("/lab")
	routes.GET("/report", l.handle(l.getReport))
	routes.GET("/preview/:slug", l.handle(l.getPreview))
	routes.POST("/sessions", l.handle(l.postSession))
	routes.GET("/links/:id", l.handleUser(l.getOwnLink))
	routes.PUT("/links/:id/note", l.handleUser(l.putNote))
	routes.POST("/links/:id/shares", l.handleUser(l.postShare))
	routes.GET("/shared/:id", l.handle(l.getShared))
	routes.POST("/rotations", l.handleUser(l.postRotation))
	routes.POST("/quick", l.handleUser(l.postQuick))
	routes.POST("/clock", l.handle(l.postClock))
	routes.GET("/crash", l.handle(l.getCrash))
}

// handle makes a handler of a function that answers, or returns an error. Errors that somebody thought
// of go on to your own handleError, all others to lab_errors.go.
func (l *lab) handle(answer func(c *echo.Context) error) echo.HandlerFunc {
	return func(c *echo.Context) (err error) {
		defer func() {
			if reason := recover(); reason != nil {
				err = l.unexpected(c, reason)
			}
		}()
		err = databaseError(answer(c))
		var withHeader *labProblem
		if errors.As(err, &withHeader) {
			c.Response().Header().Set(withHeader.header, withHeader.value)
		}
		var problem *APIError
		switch {
		case err == nil:
			return nil
		case errors.As(err, &problem):
			return problem
		default:
			return l.unexpected(c, err)
		}
	}
}

// handleUser is handle for those who have a session.
func (l *lab) handleUser(answer func(c *echo.Context, user string) error) echo.HandlerFunc {
	return l.handle(func(c *echo.Context) error {
		user, err := l.sessionUser(c.Request().Header.Get(echo.HeaderAuthorization))
		if err != nil {
			return err
		}
		return answer(c, user)
	})
}

func (l *lab) getReport(c *echo.Context) error {
	sort := "slug"
	if query := c.QueryParams(); query.Has("sort") {
		sort = query.Get("sort")
	}
	lines, err := labReport(l.store.DB, sort)
	return sendLab(c, http.StatusOK, lines, err)
}

func (l *lab) getPreview(c *echo.Context) error {
	page, err := l.preview(c.Response().Header(), c.Param("slug"))
	if err != nil {
		return err
	}
	return c.HTMLBlob(http.StatusOK, page)
}

func (l *lab) postSession(c *echo.Context) error {
	// Pointers tell an empty text from one that was not sent.
	var sent struct {
		Name     *string `json:"name" validate:"required,max=200"`
		Password *string `json:"password" validate:"required,max=200"`
	}
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	session, err := l.logIn(*sent.Name, *sent.Password)
	return sendLab(c, http.StatusCreated, session, err)
}

func (l *lab) getOwnLink(c *echo.Context, user string) error {
	link, err := l.readLink(labID(c), user)
	return sendLab(c, http.StatusOK, link, err)
}

func (l *lab) putNote(c *echo.Context, user string) error {
	var sent struct {
		Note *string `json:"note" validate:"required,max=1000"`
	}
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	link, err := l.writeNote(labID(c), user, *sent.Note)
	return sendLab(c, http.StatusOK, link, err)
}

func (l *lab) postShare(c *echo.Context, user string) error {
	share, err := l.share(labID(c), user)
	return sendLab(c, http.StatusCreated, share, err)
}

func (l *lab) getShared(c *echo.Context) error {
	link, err := l.readShared(labID(c), c.QueryParam("until"), c.QueryParam("signature"))
	return sendLab(c, http.StatusOK, link, err)
}

func (l *lab) postRotation(c *echo.Context, _ string) error {
	changed, err := l.rotate()
	return sendLab(c, http.StatusOK, map[string]any{"changed": changed}, err)
}

func (l *lab) postQuick(c *echo.Context, user string) error {
	var sent labQuickLink
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	link, err := l.addQuickLink(sent, user)
	return sendLab(c, http.StatusCreated, link, err)
}

func (l *lab) postClock(c *echo.Context) error {
	var sent struct {
		ForwardSeconds int64 `json:"forwardSeconds" validate:"min=1,max=10000000"`
	}
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	return sendLab(c, http.StatusOK, map[string]any{"now": l.moveClock(sent.ForwardSeconds)}, nil)
}

func (l *lab) getCrash(*echo.Context) error {
	panic("open sesame: the client must never see this text")
}

// labID is 0, the id of no link, for what is no number.
func labID(c *echo.Context) int {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return 0
	}
	return id
}

// readLabBody fills target, a pointer to a struct, with the body of the request and checks its tags.
func readLabBody(c *echo.Context, target any) error {
	err := echo.BindBody(c, target)
	if err == nil {
		err = c.Validate(target)
	}
	if err == nil {
		return nil
	}
	var problem *APIError
	if errors.As(invalid(err), &problem) {
		return problem
	}
	return &APIError{http.StatusBadRequest, "malformed_json", "The body is not valid JSON."}
}

func sendLab(c *echo.Context, status int, body any, err error) error {
	if err != nil {
		return err
	}
	return c.JSON(status, body)
}
