package main

import (
	"os"
	"testing"
)

func TestRedirectsAreServedFromTheCache(t *testing.T) {
	needsRedis(t)
	runDatabaseCase(t, "redirects_are_served_from_the_cache")
}

func TestCacheIsClearedOnUpdate(t *testing.T) {
	needsRedis(t)
	runDatabaseCase(t, "cache_is_cleared_on_update")
}

func needsRedis(t *testing.T) {
	t.Helper()
	if os.Getenv("TEST_REDIS_URL") == "" {
		t.Skip("TEST_REDIS_URL names no Redis server")
	}
}
