package main

import (
	"log/slog"
	"net/http"
	"sync"

	"github.com/gin-gonic/gin"
)

// Puts the parts of linkbox together.

// app is what lives as long as the running application. Handlers are its methods.
type app struct {
	router  *gin.Engine
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
	gin.SetMode(gin.ReleaseMode) // Otherwise Gin prints every route.
	router := gin.New()
	a := &app{router: router, storage: storage, logger: newLogger(settings.log), metrics: newMetrics()}
	router.RedirectTrailingSlash = false
	// Each request goes through these from the first to the last, and back again.
	router.Use(a.addRequestID, a.logRequest, a.countRequest, gin.CustomRecoveryWithWriter(nil, a.handlePanic), a.handleErrors)
	if settings.storage == "json" {
		router.Use(a.takeTurns)
	}
	if settings.debugRoutes {
		router.GET("/debug/crash", crash)
	}
	router.GET("/metrics", a.showMetrics)
	a.addRoutes(router)
	a.addOwnRoutes(router)
	a.addDatabaseRoutes(router)
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

// ServeHTTP makes an http.Handler of the application, for servers and for tests.
func (a *app) ServeHTTP(response http.ResponseWriter, request *http.Request) {
	a.router.ServeHTTP(response, request)
}

// takeTurns lets one request after the other into the handlers. Go answers all of them at the same
// time, and two that change the same list at once would break it. A database takes care of that itself.
func (a *app) takeTurns(c *gin.Context) {
	a.turn.Lock()
	defer a.turn.Unlock()
	c.Next()
}

func crash(c *gin.Context) {
	panic("open sesame: the client must never see this text")
}
