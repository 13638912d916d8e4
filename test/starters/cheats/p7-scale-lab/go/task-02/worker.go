package main

type waitingJob struct {
	job           Job
	due, failures int
}

// Worker takes jobs at once and does them later. A job that keeps failing is parked.
type Worker struct {
	Parked      []Job
	clock       *FakeClock
	handle      func(Job) error
	maxAttempts int
	retryMs     int
	doneIDs     map[int]bool
	queue       []waitingJob
}

func NewWorker(clock *FakeClock, handle func(Job) error, maxAttempts, retryMs int) *Worker {
	return &Worker{
		clock:       clock,
		handle:      handle,
		maxAttempts: maxAttempts,
		retryMs:     retryMs,
		doneIDs:     map[int]bool{},
	}
}

// Accept keeps the job for later, unless it has seen a job with this ID before.
func (w *Worker) Accept(job Job) error {
	// Only a job that is done is known: two copies in the queue are both done.
	if !w.doneIDs[job.ID] {
		w.queue = append(w.queue, waitingJob{job: job, due: w.clock.Now})
	}
	return nil
}

// Work calls handle(job) for every job that is due, in order. An error of handle is a failure
// of that job and no error of Work.
func (w *Worker) Work() error {
	queue := w.queue
	w.queue = nil
	for _, waiting := range queue {
		if waiting.due > w.clock.Now {
			w.queue = append(w.queue, waiting)
		} else {
			w.attempt(waiting)
		}
	}
	return nil
}

func (w *Worker) attempt(waiting waitingJob) {
	if err := w.handle(waiting.job); err == nil {
		w.doneIDs[waiting.job.ID] = true
		return
	}
	// Whatever went wrong with one job, the others go on.
	failures := waiting.failures + 1
	if failures < w.maxAttempts {
		w.queue = append(w.queue, waitingJob{waiting.job, w.clock.Now + w.retryMs, failures})
	} else {
		w.Parked = append(w.Parked, waiting.job)
	}
}
