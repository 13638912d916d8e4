package main

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Task 5: what the lab is told from outside.

type labSettings struct {
	shareKey []byte
	// noteKeys are in the order in which they were made: the last one is the newest.
	noteKeys []labKey
}

// labKey has 32 bytes.
type labKey struct {
	name  string
	bytes []byte
}

func labSettingsFrom(getenv func(name string) string) (labSettings, error) {
	// Without them the lab does not start: a default would be a secret in the source again.
	for _, name := range []string{"LINKBOX_SHARE_KEY", "LINKBOX_NOTE_KEYS"} {
		if getenv(name) == "" {
			return labSettings{}, fmt.Errorf("%s is not set. To make a key, type: go run ./lab key", name)
		}
	}
	shareKey, err := readLabKey("LINKBOX_SHARE_KEY", getenv("LINKBOX_SHARE_KEY"))
	if err != nil {
		return labSettings{}, err
	}
	noteKeys, err := readLabNoteKeys(getenv("LINKBOX_NOTE_KEYS"))
	return labSettings{shareKey, noteKeys}, err
}

// readLabNoteKeys is ready for you: keys with their names, from k1:00ff…,k2:ab10…
func readLabNoteKeys(text string) ([]labKey, error) {
	var keys []labKey
	for part := range strings.SplitSeq(text, ",") {
		part = strings.TrimSpace(part)
		if part == "" {
			continue
		}
		name, digits, _ := strings.Cut(part, ":")
		bytes, err := readLabKey("LINKBOX_NOTE_KEYS", digits)
		if err != nil {
			return nil, err
		}
		keys = append(keys, labKey{name, bytes})
	}
	return keys, nil
}

// readLabKey is ready for you: 32 bytes as 64 hex digits. The error names the setting and never shows
// the key.
func readLabKey(setting, digits string) ([]byte, error) {
	const keyBytes = 32
	key, err := hex.DecodeString(digits)
	if err != nil || len(key) != keyBytes {
		return nil, fmt.Errorf("%s: a key has 64 hex digits. To make one, type: go run ./lab key", setting)
	}
	return key, nil
}
