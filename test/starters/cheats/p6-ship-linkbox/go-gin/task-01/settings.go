package main

import (
	"cmp"
	"fmt"
	"io"
	"strconv"

	"linkbox/database"
)

// What can be set from outside, by environment variables.

type settings struct {
	// host is 127.0.0.1 for this computer alone, and 0.0.0.0 inside a container.
	host string
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
	port := cmp.Or(getenv("PORT"), "8000")
	if _, err := strconv.ParseUint(port, 10, 16); err != nil {
		return settings{}, fmt.Errorf("PORT is %q; it must be a number from 0 to 65535", port)
	}
	storage := cmp.Or(getenv("LINKBOX_STORAGE"), "json")
	databaseSettings, err := database.SettingsFrom(getenv)
	return settings{
		host:        "0.0.0.0",
		port:        port,
		dataFile:    cmp.Or(getenv("LINKBOX_DATA_FILE"), "linkbox-data.json"),
		debugRoutes: getenv("LINKBOX_DEBUG_ROUTES") == "1",
		storage:     storage,
		database:    databaseSettings,
		log:         log,
	}, err
}
