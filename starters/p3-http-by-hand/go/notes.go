package main

// Notes keeps the notes of the server. Texts maps the number of a note to its text.
type Notes struct {
	Texts      map[int]string
	nextNumber int
}

// NewNotes returns notes that begin with the number 1.
func NewNotes(texts ...string) *Notes {
	notes := &Notes{Texts: map[int]string{}, nextNumber: 1}
	for _, text := range texts {
		notes.Add(text)
	}
	return notes
}

// Add keeps a new note and returns its number. A number is never given twice.
func (notes *Notes) Add(text string) int {
	number := notes.nextNumber
	notes.nextNumber++
	notes.Texts[number] = text
	return number
}
