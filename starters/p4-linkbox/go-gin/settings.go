package main

import (
	"cmp"
	"io"
)

// Ready for you: what can be set from outside, by environment variables.

type settings struct {
	// The port 0 lets the system choose a free one.
	port        string
	dataFile    string
	debugRoutes bool
	// Each line of the log goes here.
	log io.Writer
}

// settingsFrom reads environment variables with a function such as os.Getenv. Later phases have settings
// that can be wrong; until then there is never an error.
func settingsFrom(getenv func(name string) string, log io.Writer) (settings, error) {
	return settings{
		port:        cmp.Or(getenv("PORT"), "8000"),
		dataFile:    cmp.Or(getenv("LINKBOX_DATA_FILE"), "linkbox-data.json"),
		debugRoutes: getenv("LINKBOX_DEBUG_ROUTES") == "1",
		log:         log,
	}, nil
}
