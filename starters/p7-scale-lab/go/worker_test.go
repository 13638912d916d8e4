package main

import (
	"errors"
	"testing"
)

type office struct {
	clock        *FakeClock
	worker       *Worker
	attempts     []int
	done         []string
	failuresLeft map[int]int
}

func newOffice() *office {
	office := &office{clock: &FakeClock{}, failuresLeft: map[int]int{}}
	office.worker = NewWorker(office.clock, office.handle, 3, 1000)
	return office
}

func (o *office) handle(job Job) error {
	o.attempts = append(o.attempts, job.ID)
	if o.failuresLeft[job.ID] > 0 {
		o.failuresLeft[job.ID]--
		return errors.New("the mail server does not answer")
	}
	o.done = append(o.done, job.Text)
	return nil
}

func (o *office) accept(t *testing.T, texts ...string) {
	t.Helper()
	for index, text := range texts {
		demand(t, o.worker.Accept(Job{index + 1, text}))
	}
}

func (o *office) workAfter(t *testing.T, milliseconds int) {
	t.Helper()
	o.clock.Advance(milliseconds)
	demand(t, o.worker.Work())
}

func TestWorkerProcessesEachJob(t *testing.T) {
	office := newOffice()
	office.accept(t, "welcome", "invoice", "reminder")
	// Taking a job must not do it.
	equalItems(t, nil, office.done)
	office.workAfter(t, 0)
	equal(t, []string{"welcome", "invoice", "reminder"}, office.done)
	demand(t, office.worker.Accept(Job{4, "thanks"}))
	office.workAfter(t, 5000)
	equal(t, []string{"welcome", "invoice", "reminder", "thanks"}, office.done)
	equal(t, []int{1, 2, 3, 4}, office.attempts)
	equalItems(t, nil, office.worker.Parked)
}

func TestFailedJobIsRetriedThenParked(t *testing.T) {
	office := newOffice()
	office.failuresLeft = map[int]int{1: 2, 2: 99}
	office.accept(t, "welcome", "invoice", "reminder")
	office.workAfter(t, 0)
	equal(t, []int{1, 2, 3}, office.attempts)
	equal(t, []string{"reminder"}, office.done)
	office.workAfter(t, 999)
	// A failed job waits before it is tried again.
	equal(t, []int{1, 2, 3}, office.attempts)
	office.workAfter(t, 1)
	equal(t, []int{1, 2, 3, 1, 2}, office.attempts)
	equalItems(t, nil, office.worker.Parked)
	office.workAfter(t, 1000)
	equal(t, []string{"reminder", "welcome"}, office.done)
	equal(t, []Job{{2, "invoice"}}, office.worker.Parked)
	office.workAfter(t, 9000)
	// A parked job is not tried again.
	equal(t, []int{1, 2, 3, 1, 2, 1, 2}, office.attempts)
}

func TestDuplicateDeliveryHasOneEffect(t *testing.T) {
	office := newOffice()
	office.accept(t, "welcome")
	office.accept(t, "welcome")
	office.workAfter(t, 0)
	office.accept(t, "welcome", "welcome")
	office.workAfter(t, 0)
	equal(t, []int{1, 2}, office.attempts)
	equal(t, []string{"welcome", "welcome"}, office.done)
	office.failuresLeft[3] = 1
	demand(t, office.worker.Accept(Job{3, "invoice"}))
	office.workAfter(t, 0)
	demand(t, office.worker.Accept(Job{3, "invoice"}))
	office.workAfter(t, 0)
	// It is waiting for its second attempt.
	equal(t, []int{1, 2, 3}, office.attempts)
	office.workAfter(t, 1000)
	equal(t, []int{1, 2, 3, 3}, office.attempts)
	equal(t, []string{"welcome", "welcome", "invoice"}, office.done)
}
