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
	return a.InsertAt(a.length, value)
}

// InsertAt puts a value at the index; what stood there and behind moves one place right.
func (a *DynamicArray) InsertAt(index, value int) error {
	if a.length == a.cells.Size() {
		a.grow()
	}
	for place := a.length; place > index; place-- {
		a.cells.Set(place, a.cells.Get(place-1))
	}
	a.cells.Set(index, value)
	a.length++
	return nil
}

// RemoveAt takes out the value at the index; what stood behind moves one place left.
func (a *DynamicArray) RemoveAt(index int) (int, error) {
	value, err := a.Get(index)
	if err != nil {
		return 0, err
	}
	for place := index; place < a.length-1; place++ {
		a.cells.Set(place, a.cells.Get(place+1))
	}
	a.length--
	return value, nil
}

func (a *DynamicArray) grow() {
	larger := NewCells[int](a.cells.Size() + 1)
	for place := range a.length {
		larger.Set(place, a.cells.Get(place))
	}
	a.cells = larger
}
