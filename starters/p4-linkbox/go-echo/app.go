package main

import (
	"log/slog"
	"net/http"
	"sync"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Ready for you: puts the parts of linkbox together. Nothing to do here.

// app is what lives as long as the running application. Handlers are its methods.
type app struct {
	echo    *echo.Echo
	storage *Storage
	logger  *slog.Logger
	turn    sync.Mutex
}

// newApp makes a new application and reads the data file.
func newApp(settings settings) (*app, error) {
	storage, err := openStorage(settings.dataFile)
	if err != nil {
		return nil, err
	}
	e := echo.New()
	a := &app{echo: e, storage: storage, logger: newLogger(settings.log)}
	e.Validator = newValidator()
	e.HTTPErrorHandler = a.handleError
	// Each request goes through these from the first to the last, and back again.
	e.Use(a.addRequestID, a.logRequest, a.answerErrors, middleware.Recover(), a.takeTurns)
	if settings.debugRoutes {
		e.GET("/debug/crash", crash)
	}
	a.addRoutes(e)
	a.addOwnRoutes(e)
	return a, nil
}

// ServeHTTP makes an http.Handler of the application, for tests.
func (a *app) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	a.echo.ServeHTTP(response, request)
}

// answerErrors calls handleError early, so that logRequest sees the status it has chosen.
func (a *app) answerErrors(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		if err := next(c); err != nil {
			a.handleError(c, err)
		}
		return nil
	}
}

// takeTurns lets one request after the other into the handlers. Go answers all of them at the same
// time, and two that change the same list at once would break it.
func (a *app) takeTurns(next echo.HandlerFunc) echo.HandlerFunc {
	return func(c *echo.Context) error {
		a.turn.Lock()
		defer a.turn.Unlock()
		return next(c)
	}
}

func crash(c *echo.Context) error {
	panic("open sesame: the client must never see this text")
}
