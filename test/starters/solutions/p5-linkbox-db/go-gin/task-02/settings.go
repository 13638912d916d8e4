package main

import (
	"cmp"
	"io"

	"linkbox/database"
)

// What can be set from outside, by environment variables.

type settings struct {
	// The port 0 lets the system choose a free one.
	port        string
	dataFile    string
	debugRoutes bool
	// storage is json or database.
	storage  string
	database database.Settings
	// Each line of the log goes here.
	log io.Writer
}

// settingsFrom reads environment variables with a function such as os.Getenv.
func settingsFrom(getenv func(name string) string, log io.Writer) (settings, error) {
	databaseSettings, err := database.SettingsFrom(getenv)
	return settings{
		port:        cmp.Or(getenv("PORT"), "8000"),
		dataFile:    cmp.Or(getenv("LINKBOX_DATA_FILE"), "linkbox-data.json"),
		debugRoutes: getenv("LINKBOX_DEBUG_ROUTES") == "1",
		storage:     cmp.Or(getenv("LINKBOX_STORAGE"), "json"),
		database:    databaseSettings,
		log:         log,
	}, err
}
