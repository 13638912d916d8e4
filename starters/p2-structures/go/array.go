package main

// DynamicArray grows. length is the number of items, cells.Size() the room for them.
type DynamicArray struct {
	cells  *Cells[int]
	length int
}

func NewDynamicArray() *DynamicArray {
	return &DynamicArray{cells: NewCells[int](1)}
}

// Get gives the item at the index; errMissing when there is none.
func (a *DynamicArray) Get(index int) (int, error) {
	if index < 0 || index >= a.length {
		return 0, errMissing
	}
	return a.cells.Get(index), nil
}

// Append adds a value at the end. When the cells are full, it takes twice as many first.
func (a *DynamicArray) Append(value int) error {
	return errTODO("task 1")
}

// InsertAt puts a value at the index; what stood there and behind moves one place right.
func (a *DynamicArray) InsertAt(index, value int) error {
	return errTODO("task 1")
}

// RemoveAt takes out the value at the index; what stood behind moves one place left.
func (a *DynamicArray) RemoveAt(index int) (int, error) {
	return 0, errTODO("task 1")
}
