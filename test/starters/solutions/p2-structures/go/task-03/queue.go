package main

// Queue gives the oldest item first. It lies in the cell start; the others follow.
type Queue struct {
	cells  *Cells[int]
	start  int
	length int
}

func NewQueue() *Queue {
	return &Queue{cells: NewCells[int](4)}
}

// Enqueue adds a value at the back. When the cells are full, it takes twice as many first.
func (q *Queue) Enqueue(value int) error {
	if q.length == q.cells.Size() {
		q.grow()
	}
	q.cells.Set((q.start+q.length)%q.cells.Size(), value)
	q.length++
	return nil
}

// Dequeue takes the oldest value out and gives it; errEmpty when there is none.
func (q *Queue) Dequeue() (int, error) {
	if q.length == 0 {
		return 0, errEmpty
	}
	value := q.cells.Get(q.start)
	q.start = (q.start + 1) % q.cells.Size()
	q.length--
	return value, nil
}

func (q *Queue) grow() {
	larger := NewCells[int](2 * q.cells.Size())
	for place := range q.length {
		larger.Set(place, q.cells.Get((q.start+place)%q.cells.Size()))
	}
	q.cells = larger
	q.start = 0
}
