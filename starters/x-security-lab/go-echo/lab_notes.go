package main

import "gorm.io/gorm"

// Task 4: private notes, as they stand in the column links.note.

// lockLabNote returns what is stored of a note, made with the newest key: the last one.
func lockLabNote(note string, keys []labKey) (string, error) {
	return note, nil
}

// unlockLabNote returns the note that was stored.
func unlockLabNote(stored string, keys []labKey) (string, error) {
	return stored, nil
}

// rotateLabNotes stores each note that has an older key anew, with the newest, and returns how many
// those were. It works in the transaction of whoever calls it.
func rotateLabNotes(tx *gorm.DB, keys []labKey) (int, error) {
	return 0, nil
}
