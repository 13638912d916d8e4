package main

// Store is ready for you: a slow place that keeps values, such as a database.
type Store struct {
	Rows  map[string]string
	Reads int
	clock *FakeClock
}

func NewStore(clock *FakeClock, rows map[string]string) *Store {
	return &Store{Rows: rows, clock: clock}
}

// Read calls then(value) after 10 ms; "" when there is no such key.
func (s *Store) Read(key string, then func(value string)) {
	s.Reads++
	s.clock.After(10, func() { then(s.Rows[key]) })
}

// Write keeps the value and calls then() after 10 ms.
func (s *Store) Write(key, value string, then func()) {
	s.clock.After(10, func() {
		s.Rows[key] = value
		then()
	})
}
