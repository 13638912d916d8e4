package database

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"strings"
	"time"

	"github.com/joho/godotenv"
)

// What can be set about the database, by environment variables.

// Embedded is the URL of the database that needs no server: one file.
const Embedded = "sqlite:data/linkbox.db"

// Settings of the database.
type Settings struct {
	// URL begins with sqlite: or with postgres:// and the like.
	URL      string
	PoolSize int
	// PoolTimeout says how long a request waits for a free connection.
	PoolTimeout time.Duration
	// RedisURL is empty when there is no cache.
	RedisURL string
}

// SettingsFrom reads environment variables with a function such as os.Getenv.
func SettingsFrom(getenv func(name string) string) (Settings, error) {
	url, urlErr := databaseURL(getenv)
	poolSize, sizeErr := strconv.Atoi(cmp.Or(getenv("LINKBOX_POOL_SIZE"), "5"))
	seconds, timeoutErr := strconv.ParseFloat(cmp.Or(getenv("LINKBOX_POOL_TIMEOUT_SECONDS"), "5"), 64)
	if sizeErr != nil || timeoutErr != nil || poolSize < 1 || seconds <= 0 {
		return Settings{}, errors.New("LINKBOX_POOL_SIZE and LINKBOX_POOL_TIMEOUT_SECONDS must be numbers above 0")
	}
	return Settings{
		URL:         url,
		PoolSize:    poolSize,
		PoolTimeout: time.Duration(seconds * float64(time.Second)),
		RedisURL:    getenv("REDIS_URL"),
	}, urlErr
}

// databaseURL takes what hosting providers give: postgres://… or postgresql://….
func databaseURL(getenv func(name string) string) (string, error) {
	given := getenv("DATABASE_URL")
	if given == "" {
		if getenv("LINKBOX_ENV") == "production" {
			// A file in a container vanishes with it.
			return "", errors.New("set DATABASE_URL: in production linkbox does not use its embedded database")
		}
		return Embedded, nil
	}
	switch scheme, _, _ := strings.Cut(given, ":"); scheme {
	case "postgres", "postgresql", "sqlite":
		return given, nil
	default:
		return "", fmt.Errorf("DATABASE_URL is %s; linkbox knows postgres:// and sqlite:", given)
	}
}

// ReadEnvFile is ready for you: it adds the lines of .env, if there is such a file, to the environment.
// What is set already stays.
func ReadEnvFile() error {
	if err := godotenv.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf(".env: %w", err)
	}
	return nil
}
