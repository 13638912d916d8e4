package main

import "fmt"

// The five workloads of choices.md, each with the structures that could do it.

const workloadSize = 1000

type workload struct {
	name     string
	budget   int
	expected []int
	runs     map[string]func() ([]int, error)
}

var (
	shuffled = multiples(367, workloadSize, workloadSize)
	asked    = multiples(613, 5*workloadSize, 2*workloadSize)
)

var workloads = []workload{
	{"Undo", 15_000, newestFirst(500), map[string]func() ([]int, error){
		"stack":       func() ([]int, error) { return throughStack(500) },
		"queue":       func() ([]int, error) { return throughQueue(500) },
		"array":       undoInArray,
		"linked list": undoInList,
	}},
	{"Print jobs", 15_000, upTo(workloadSize), map[string]func() ([]int, error){
		"stack": func() ([]int, error) { return throughStack(workloadSize) },
		"queue": func() ([]int, error) { return throughQueue(workloadSize) },
		"array": printFromArray,
	}},
	{"Used tickets", 45_000, usedOrNot(), map[string]func() ([]int, error){
		"array":       ticketsInArray,
		"search tree": ticketsInTree,
		"hash table":  ticketsInTable,
	}},
	{"Readings", 15_000, wantedReadings(), map[string]func() ([]int, error){
		"array":      readingsInArray,
		"hash table": readingsInTable,
	}},
	{"Timetable", 80_000, upTo(workloadSize), map[string]func() ([]int, error){
		"array":       timetableInArray,
		"search tree": timetableInTree,
	}},
}

func multiples(factor, count, below int) []int {
	numbers := upTo(count)
	for index := range numbers {
		numbers[index] = index * factor % below
	}
	return numbers
}

func newestFirst(count int) []int {
	numbers := upTo(count)
	for index := range numbers {
		numbers[index] = workloadSize - 1 - index
	}
	return numbers
}

func usedOrNot() []int {
	var answers []int
	for _, ticket := range asked {
		answers = append(answers, asNumber(ticket < workloadSize))
	}
	return answers
}

func wantedReadings() []int {
	var readings []int
	for _, position := range asked {
		readings = append(readings, shuffled[position%workloadSize])
	}
	return readings
}

func asNumber(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

func addAndTake(add func(int) error, take func() (int, error), times int) ([]int, error) {
	ask := func(int) (int, error) { return take() }
	return addAndAsk(add, upTo(workloadSize), ask, upTo(times))
}

func addAndAsk(add func(int) error, values []int, ask func(int) (int, error), questions []int) ([]int, error) {
	if err := fill(add, values); err != nil {
		return nil, err
	}
	var answers []int
	for _, question := range questions {
		answer, err := ask(question)
		if err != nil {
			return nil, err
		}
		answers = append(answers, answer)
	}
	return answers, nil
}

func throughStack(times int) ([]int, error) {
	stack := &Stack[int]{}
	return addAndTake(stack.Push, stack.Pop, times)
}

func throughQueue(times int) ([]int, error) {
	queue := NewQueue()
	return addAndTake(queue.Enqueue, queue.Dequeue, times)
}

func undoInArray() ([]int, error) {
	array := NewDynamicArray()
	return addAndTake(array.Append, func() (int, error) { return array.RemoveAt(array.length - 1) }, 500)
}

func undoInList() ([]int, error) {
	items := &LinkedList{}
	insert := func(value int) error { return items.Insert(0, value) }
	return addAndTake(insert, func() (int, error) {
		value := items.head.Value
		_, err := items.Remove(value)
		return value, err
	}, 500)
}

func printFromArray() ([]int, error) {
	array := NewDynamicArray()
	return addAndTake(array.Append, func() (int, error) { return array.RemoveAt(0) }, workloadSize)
}

func ticketsInArray() ([]int, error) {
	array := NewDynamicArray()
	return addAndAsk(array.Append, shuffled, func(ticket int) (int, error) {
		for index := range array.length {
			if known, err := array.Get(index); err != nil || known == ticket {
				return 1, err
			}
		}
		return 0, nil
	}, asked)
}

func ticketsInTree() ([]int, error) {
	tree := &SearchTree{}
	return addAndAsk(tree.Insert, shuffled, func(ticket int) (int, error) {
		found, err := tree.Contains(ticket)
		return asNumber(found), err
	}, asked)
}

func ticketsInTable() ([]int, error) {
	table := NewHashTable(HashText)
	put := func(ticket int) error { return table.Put(fmt.Sprint(ticket), 1) }
	return addAndAsk(put, shuffled, func(ticket int) (int, error) {
		_, err := table.Get(fmt.Sprint(ticket))
		if err == errMissing {
			return 0, nil
		}
		return 1, err
	}, asked)
}

func readingsInArray() ([]int, error) {
	array := NewDynamicArray()
	read := func(position int) (int, error) { return array.Get(position % workloadSize) }
	return addAndAsk(array.Append, shuffled, read, asked)
}

func readingsInTable() ([]int, error) {
	table := NewHashTable(HashText)
	put := func(reading int) error { return table.Put(fmt.Sprint(table.length), reading) }
	read := func(position int) (int, error) { return table.Get(fmt.Sprint(position % workloadSize)) }
	return addAndAsk(put, shuffled, read, asked)
}

func timetableInArray() ([]int, error) {
	array := NewDynamicArray()
	insertSorted := func(departure int) error {
		index := array.length
		for index > 0 {
			earlier, err := array.Get(index - 1)
			if err != nil {
				return err
			}
			if earlier < departure {
				break
			}
			index--
		}
		return array.InsertAt(index, departure)
	}
	return addAndAsk(insertSorted, shuffled, array.Get, upTo(workloadSize))
}

func timetableInTree() ([]int, error) {
	tree := &SearchTree{}
	if err := fill(tree.Insert, shuffled); err != nil {
		return nil, err
	}
	return tree.InOrder()
}
