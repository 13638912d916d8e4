package main

import "fmt"

// Ready for you: counts the steps of your structures for three sizes.

var sizes = []int{15, 63, 255}

type measurement struct {
	name  string
	steps func(size int) (float64, error)
}

var measurements = []measurement{
	{"array: read one item", measureArrayRead},
	{"array: append one item, on average", measureArrayAppend},
	{"array: insert one item at the front", measureArrayInsertFront},
	{"array: insert n items at the front", measureArrayInsertAllFront},
	{"linked list: insert one item at the front", measureListInsertFront},
	{"linked list: find the middle", measureListMiddle},
	{"queue: take out the oldest item", measureQueueDequeue},
	{"hash table: get one key, on average", func(size int) (float64, error) {
		return measureTableGet(size, HashText)
	}},
	{"hash table: get one key, all in one bucket", func(size int) (float64, error) {
		return measureTableGet(size, func(string) int { return 0 })
	}},
	{"search tree: find, values came in mixed order", func(size int) (float64, error) {
		return measureTreeFind(mixedOrder(size))
	}},
	{"search tree: find, values came sorted", func(size int) (float64, error) {
		return measureTreeFind(upTo(size))
	}},
	{"search tree: insert n items in mixed order", measureTreeInsertAll},
}

// stepsOf counts the steps of the action; an error of the preparation comes first.
func stepsOf(prepared error, action func() error) (float64, error) {
	if prepared != nil {
		return 0, prepared
	}
	probe.Start()
	err := action()
	return float64(probe.Steps), err
}

func perItem(steps float64, err error, size int) (float64, error) {
	return steps / float64(size), err
}

// upTo gives the numbers 0 to size - 1.
func upTo(size int) []int {
	numbers := make([]int, size)
	for index := range numbers {
		numbers[index] = index
	}
	return numbers
}

// mixedOrder gives 1 to size: the middle first, then the middle of each half, and so on.
func mixedOrder(size int) []int {
	var order []int
	for gap := (size + 1) / 2; gap >= 1; gap /= 2 {
		for number := gap; number <= size; number += 2 * gap {
			order = append(order, number)
		}
	}
	return order
}

func fill(add func(value int) error, values []int) error {
	for _, value := range values {
		if err := add(value); err != nil {
			return err
		}
	}
	return nil
}

func measureArrayRead(size int) (float64, error) {
	array := NewDynamicArray()
	return stepsOf(fill(array.Append, upTo(size)), func() error {
		_, err := array.Get(size - 1)
		return err
	})
}

func measureArrayAppend(size int) (float64, error) {
	steps, err := stepsOf(nil, func() error { return fill(NewDynamicArray().Append, upTo(size)) })
	return perItem(steps, err, size)
}

func measureArrayInsertFront(size int) (float64, error) {
	array := NewDynamicArray()
	return stepsOf(fill(array.Append, upTo(size)), func() error { return array.InsertAt(0, size) })
}

func measureArrayInsertAllFront(size int) (float64, error) {
	array := NewDynamicArray()
	insert := func(value int) error { return array.InsertAt(0, value) }
	return stepsOf(nil, func() error { return fill(insert, upTo(size)) })
}

func filledList(size int) (*LinkedList, error) {
	items := &LinkedList{}
	err := fill(func(value int) error { return items.Insert(0, value) }, upTo(size))
	return items, err
}

func measureListInsertFront(size int) (float64, error) {
	items, err := filledList(size)
	return stepsOf(err, func() error { return items.Insert(0, size) })
}

func measureListMiddle(size int) (float64, error) {
	items, err := filledList(size)
	return stepsOf(err, func() error {
		_, err := items.Middle()
		return err
	})
}

func measureQueueDequeue(size int) (float64, error) {
	queue := NewQueue()
	return stepsOf(fill(queue.Enqueue, upTo(size)), func() error {
		_, err := queue.Dequeue()
		return err
	})
}

func measureTableGet(size int, hashKey func(string) int) (float64, error) {
	table := NewHashTable(hashKey)
	put := func(number int) error { return table.Put(fmt.Sprint("key ", number), 1) }
	get := func(number int) error {
		_, err := table.Get(fmt.Sprint("key ", number))
		return err
	}
	steps, err := stepsOf(fill(put, upTo(size)), func() error { return fill(get, upTo(size)) })
	return perItem(steps, err, size)
}

func measureTreeFind(values []int) (float64, error) {
	tree := &SearchTree{}
	return stepsOf(fill(tree.Insert, values), func() error {
		_, err := tree.Contains(values[len(values)-1])
		return err
	})
}

func measureTreeInsertAll(size int) (float64, error) {
	return stepsOf(nil, func() error { return fill((&SearchTree{}).Insert, mixedOrder(size)) })
}
