package main

// Worker takes jobs at once and does them later. A job that keeps failing is parked.
type Worker struct {
	Parked      []Job
	clock       *FakeClock
	handle      func(Job) error
	maxAttempts int
	retryMs     int
}

func NewWorker(clock *FakeClock, handle func(Job) error, maxAttempts, retryMs int) *Worker {
	return &Worker{clock: clock, handle: handle, maxAttempts: maxAttempts, retryMs: retryMs}
}

// Accept keeps the job for later, unless it has seen a job with this ID before.
func (w *Worker) Accept(job Job) error {
	return errTODO("task 2")
}

// Work calls handle(job) for every job that is due, in order. An error of handle is a failure
// of that job and no error of Work.
func (w *Worker) Work() error {
	return errTODO("task 2")
}
