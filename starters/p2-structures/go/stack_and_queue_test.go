package main

import "testing"

func TestStackIsLastInFirstOut(t *testing.T) {
	startProbe(t, 10_000, "does a loop never end?")
	stack := &Stack[int]{}
	demand(t, fill(stack.Push, []int{1, 2, 3}))
	equal(t, 3, must(stack.Peek())(t))
	equal(t, 3, must(stack.Pop())(t))
	equal(t, 2, stack.length)
	demand(t, stack.Push(4))
	for _, expected := range []int{4, 2, 1} {
		equal(t, expected, must(stack.Pop())(t))
	}
	equal(t, 0, stack.length)
	_, err := stack.Pop()
	isError(t, errEmpty, err)
	_, err = stack.Peek()
	isError(t, errEmpty, err)
}

func TestQueueIsFirstInFirstOut(t *testing.T) {
	startProbe(t, 10_000, "does a loop never end?")
	queue := NewQueue()
	demand(t, fill(queue.Enqueue, []int{0, 1, 2, 3}))
	for _, expected := range []int{0, 1, 2} {
		equal(t, expected, must(queue.Dequeue())(t))
	}
	demand(t, fill(queue.Enqueue, []int{4, 5, 6, 7, 8, 9, 10}))
	equal(t, 8, queue.length)
	for expected := 3; expected <= 10; expected++ {
		equal(t, expected, must(queue.Dequeue())(t))
	}
	_, err := queue.Dequeue()
	isError(t, errEmpty, err)
}

func TestQueueNeverShiftsEverything(t *testing.T) {
	startProbe(t, 10_000_000, "does a loop never end?")
	queue := NewQueue()
	demand(t, fill(queue.Enqueue, upTo(1000)))
	for value := range 1000 {
		equal(t, value, must(queue.Dequeue())(t))
		demand(t, queue.Enqueue(1000+value))
	}
	stepsWithin(t, 2000, 12_000)
}
