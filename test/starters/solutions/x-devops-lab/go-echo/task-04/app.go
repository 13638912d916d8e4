package main

import (
	"log/slog"
	"net/http"
	"sync"

	"github.com/labstack/echo/v5"
	"github.com/labstack/echo/v5/middleware"
)

// Puts the parts of linkbox together.

// app is what lives as long as the running application. Handlers are its methods.
type app struct {
	echo    *echo.Echo
	storage LinkStore
	logger  *slog.Logger
	metrics *metrics
	turn    sync.Mutex
}

// newApp makes a new application and opens the storage that is set.
func newApp(settings settings) (*app, error) {
	storage, err := openStore(settings)
	if err != nil {
		return nil, err
	}
	e := echo.New()
	a := &app{echo: e, storage: storage, logger: newLogger(settings.log), metrics: newMetrics()}
	e.Validator = newValidator()
	e.HTTPErrorHandler = a.handleError
	// Each request goes through these from the first to the last, and back again.
	e.Use(a.addRequestID, a.logRequest, a.countRequest, a.answerErrors, middleware.Recover())
	if settings.storage == "json" {
		e.Use(a.takeTurns)
	}
	if settings.debugRoutes {
		e.GET("/debug/crash", crash)
	}
	e.GET("/metrics", a.showMetrics)
	a.addRoutes(e)
	a.addOwnRoutes(e)
	a.addDatabaseRoutes(e)
	return a, nil
}

// Close ends what the application keeps open. After it, the application must not be used.
func (a *app) Close() error {
	store, isDatabase := a.storage.(*databaseStore)
	if !isDatabase {
		return nil
	}
	if err := store.Close(); err != nil {
		return err
	}
	a.logger.Info("stopped", "event", "database closed")
	return nil
}

func openStore(settings settings) (LinkStore, error) {
	if settings.storage == "database" {
		return openDatabaseStore(settings.database)
	}
	return openStorage(settings.dataFile)
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
// time, and two that change the same list at once would break it. A database takes care of that itself.
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
