package main

import (
	"encoding/hex"
	"fmt"
	"strings"
)

// Task 5: what the lab is told from outside. One thing is not.

const labShareKey = "7368617265206b6579206f6620746865206c61622c206b6e6f776e20746f2075"

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
	shareKey, err := readLabKey("labShareKey", labShareKey)
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
