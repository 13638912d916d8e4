package main

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"strings"

	"gorm.io/gorm"
)

// Task 4: private notes, as they stand in the column links.note.

// lockLabNote returns what is stored of a note, made with the newest key: the last one.
func lockLabNote(note string, keys []labKey) (string, error) {
	newest := keys[len(keys)-1]
	gcm, err := labCipher(newest)
	if err != nil {
		return "", err
	}
	// Never the same twice for a key: two equal notes would look equal, and worse.
	nonce := make([]byte, gcm.NonceSize())
	rand.Read(nonce)
	// Seal puts the encrypted note and its tag behind the nonce.
	return newest.name + ":" + hex.EncodeToString(gcm.Seal(nonce, nonce, []byte(note), nil)), nil
}

// unlockLabNote returns the note that was stored. An error when somebody changed it, or its key is gone.
func unlockLabNote(stored string, keys []labKey) (string, error) {
	name, digits, _ := strings.Cut(stored, ":")
	data, err := hex.DecodeString(digits)
	if err != nil {
		return "", err
	}
	for _, key := range keys {
		if key.name == name {
			return openLabNote(data, key)
		}
	}
	return "", errors.New("there is no key of this name")
}

func openLabNote(data []byte, key labKey) (string, error) {
	gcm, err := labCipher(key)
	if err != nil {
		return "", err
	}
	if len(data) < gcm.NonceSize() {
		return "", errors.New("the stored note is too short")
	}
	nonce, encrypted := data[:gcm.NonceSize()], data[gcm.NonceSize():]
	note, err := gcm.Open(nil, nonce, encrypted, nil)
	return string(note), err
}

func labCipher(key labKey) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key.bytes)
	if err != nil {
		return nil, err
	}
	return cipher.NewGCM(block)
}

// rotateLabNotes stores each note that has an older key anew, with the newest, and returns how many
// those were. It works in the transaction of whoever calls it.
func rotateLabNotes(tx *gorm.DB, keys []labKey) (int, error) {
	newest := keys[len(keys)-1].name
	var links []labLink
	if err := tx.Raw("SELECT id, note FROM links WHERE note <> ''").Scan(&links).Error; err != nil {
		return 0, err
	}
	changed := 0
	for _, link := range links {
		if strings.HasPrefix(link.Note, newest+":") {
			continue
		}
		note, err := unlockLabNote(link.Note, keys)
		if err != nil {
			return 0, err
		}
		stored, err := lockLabNote(note, keys)
		if err != nil {
			return 0, err
		}
		if err := tx.Exec("UPDATE links SET note = ? WHERE id = ?", stored, link.ID).Error; err != nil {
			return 0, err
		}
		changed++
	}
	return changed, nil
}
