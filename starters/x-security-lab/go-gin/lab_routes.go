package main

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/gin-gonic/gin"
)

// Ready for you: the routes of contract-security.md, as Gin has them.

func (l *lab) addRoutes() {
	routes := l.app.router.Group("/lab")
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
// of go on to your own handleErrors, all others to lab_errors.go.
func (l *lab) handle(answer func(c *gin.Context) error) gin.HandlerFunc {
	return func(c *gin.Context) {
		defer func() {
			if reason := recover(); reason != nil {
				l.unexpected(c, reason)
			}
		}()
		err := databaseError(answer(c))
		var withHeader *labProblem
		if errors.As(err, &withHeader) {
			c.Header(withHeader.header, withHeader.value)
		}
		var problem *APIError
		switch {
		case err == nil:
		case errors.As(err, &problem):
			fail(c, problem)
		default:
			l.unexpected(c, err)
		}
	}
}

// handleUser is handle for those who have a session.
func (l *lab) handleUser(answer func(c *gin.Context, user string) error) gin.HandlerFunc {
	return l.handle(func(c *gin.Context) error {
		user, err := l.sessionUser(c.GetHeader("Authorization"))
		if err != nil {
			return err
		}
		return answer(c, user)
	})
}

func (l *lab) getReport(c *gin.Context) error {
	lines, err := labReport(l.store.DB, c.DefaultQuery("sort", "slug"))
	return sendLab(c, http.StatusOK, lines, err)
}

func (l *lab) getPreview(c *gin.Context) error {
	page, err := l.preview(c.Writer.Header(), c.Param("slug"))
	if err == nil {
		c.Data(http.StatusOK, "text/html; charset=utf-8", page)
	}
	return err
}

func (l *lab) postSession(c *gin.Context) error {
	// Pointers tell an empty text from one that was not sent.
	var sent struct {
		Name     *string `json:"name" binding:"required,max=200"`
		Password *string `json:"password" binding:"required,max=200"`
	}
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	session, err := l.logIn(*sent.Name, *sent.Password)
	return sendLab(c, http.StatusCreated, session, err)
}

func (l *lab) getOwnLink(c *gin.Context, user string) error {
	link, err := l.readLink(labID(c), user)
	return sendLab(c, http.StatusOK, link, err)
}

func (l *lab) putNote(c *gin.Context, user string) error {
	var sent struct {
		Note *string `json:"note" binding:"required,max=1000"`
	}
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	link, err := l.writeNote(labID(c), user, *sent.Note)
	return sendLab(c, http.StatusOK, link, err)
}

func (l *lab) postShare(c *gin.Context, user string) error {
	share, err := l.share(labID(c), user)
	return sendLab(c, http.StatusCreated, share, err)
}

func (l *lab) getShared(c *gin.Context) error {
	link, err := l.readShared(labID(c), c.Query("until"), c.Query("signature"))
	return sendLab(c, http.StatusOK, link, err)
}

func (l *lab) postRotation(c *gin.Context, _ string) error {
	changed, err := l.rotate()
	return sendLab(c, http.StatusOK, gin.H{"changed": changed}, err)
}

func (l *lab) postQuick(c *gin.Context, user string) error {
	var sent labQuickLink
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	link, err := l.addQuickLink(sent, user)
	return sendLab(c, http.StatusCreated, link, err)
}

func (l *lab) postClock(c *gin.Context) error {
	var sent struct {
		ForwardSeconds int64 `json:"forwardSeconds" binding:"min=1,max=10000000"`
	}
	if err := readLabBody(c, &sent); err != nil {
		return err
	}
	return sendLab(c, http.StatusOK, gin.H{"now": l.moveClock(sent.ForwardSeconds)}, nil)
}

func (l *lab) getCrash(*gin.Context) error {
	panic("open sesame: the client must never see this text")
}

// labID is 0, the id of no link, for what is no number.
func labID(c *gin.Context) int {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		return 0
	}
	return id
}

// readLabBody fills target, a pointer to a struct, with the body of the request and checks its tags.
func readLabBody(c *gin.Context, target any) error {
	err := c.ShouldBindJSON(target)
	if err == nil {
		return nil
	}
	var problem *APIError
	if errors.As(invalid(err), &problem) {
		return problem
	}
	return &APIError{http.StatusBadRequest, "malformed_json", "The body is not valid JSON."}
}

func sendLab(c *gin.Context, status int, body any, err error) error {
	if err == nil {
		c.JSON(status, body)
	}
	return err
}
