package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Ready for you: puts the weak endpoints onto your linkbox, or refuses where others could reach them.

const labSwitch = "LINKBOX_SECURITY_LAB"

var labHosts = []string{"127.0.0.1", "::1", "localhost"}

// lab is what the weak endpoints share; there as long as the application.
type lab struct {
	app      *app
	store    *databaseStore
	settings labSettings
	clock    *labClock
	logins   *labLogins
	sessions *labSessions
}

// labApp makes your linkbox. With the switch on it has the weak endpoints too, and keeps everything in
// the database.
func labApp(getenv func(name string) string, log io.Writer) (*app, error) {
	isOn, err := labIsOn(getenv)
	if err != nil {
		return nil, err
	}
	if !isOn {
		return labOrdinaryApp(getenv, log)
	}
	settings, err := labSettingsFrom(getenv)
	if err != nil {
		return nil, err
	}
	a, err := labOrdinaryApp(labStorage(getenv), log)
	if err != nil {
		return nil, err
	}
	store, is := any(a.storage).(*databaseStore)
	if !is {
		return nil, errors.New("the lab needs your linkbox on a database, as phase 5 has it")
	}
	clock := &labClock{}
	l := &lab{a, store, settings, clock, newLabLogins(clock), newLabSessions(clock)}
	l.addRoutes()
	return a, nil
}

func labOrdinaryApp(getenv func(name string) string, log io.Writer) (*app, error) {
	settings, err := settingsFrom(getenv, log)
	if err != nil {
		return nil, err
	}
	return newApp(settings)
}

// labStorage is getenv, but for one variable.
func labStorage(getenv func(name string) string) func(name string) string {
	return func(name string) string {
		if name == "LINKBOX_STORAGE" {
			return "database"
		}
		return getenv(name)
	}
}

// labIsOn returns an error when the lab must not run like this. It names the setting to change.
func labIsOn(getenv func(name string) string) (bool, error) {
	value := getenv(labSwitch)
	host := cmp.Or(getenv("HOST"), "127.0.0.1")
	switch {
	case value == "":
		return false, nil
	case value != "1":
		return false, fmt.Errorf("%s is 1, or it is not set", labSwitch)
	case strings.EqualFold(getenv("LINKBOX_ENV"), "production"):
		return false, fmt.Errorf("%s is on and LINKBOX_ENV is production: the weak endpoints never run there", labSwitch)
	case !slices.Contains(labHosts, host):
		return false, fmt.Errorf("%s is on and HOST is %s: the weak endpoints listen on 127.0.0.1 only", labSwitch, host)
	default:
		return true, nil
	}
}
