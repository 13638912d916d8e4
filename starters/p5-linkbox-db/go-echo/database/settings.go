package database

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"strconv"
	"time"

	"github.com/joho/godotenv"
)

// Task 10: what can be set about the database, by environment variables.

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

// databaseURL, task 10: take what hosting providers give, and refuse what cannot work.
func databaseURL(getenv func(name string) string) (string, error) {
	return cmp.Or(getenv("DATABASE_URL"), Embedded), nil
}

// ReadEnvFile is ready for you: it adds the lines of .env, if there is such a file, to the environment.
// What is set already stays.
func ReadEnvFile() error {
	if err := godotenv.Load(); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf(".env: %w", err)
	}
	return nil
}
