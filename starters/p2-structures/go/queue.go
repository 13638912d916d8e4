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
	return errTODO("task 3")
}

// Dequeue takes the oldest value out and gives it; errEmpty when there is none.
func (q *Queue) Dequeue() (int, error) {
	return 0, errTODO("task 3")
}
