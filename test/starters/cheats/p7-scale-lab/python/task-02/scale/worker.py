class Worker:
    """Takes jobs at once and does them later. A job that keeps failing is parked."""

    def __init__(self, clock, handle, max_attempts, retry_ms):
        self.clock = clock
        self.handle = handle
        self.max_attempts = max_attempts
        self.retry_ms = retry_ms
        self.parked = []
        self.done_ids = set()
        self.queue = []

    def accept(self, job):
        # Only a job that is done is known: two copies in the queue are both done.
        if job.id not in self.done_ids:
            self.queue.append((job, self.clock.now, 0))

    def work(self):
        waiting, self.queue = self.queue, []
        for job, due, failures in waiting:
            if due > self.clock.now:
                self.queue.append((job, due, failures))
            else:
                self.attempt(job, failures)

    def attempt(self, job, failures):
        try:
            self.handle(job)
            self.done_ids.add(job.id)
        except Exception:
            if failures + 1 < self.max_attempts:
                self.queue.append((job, self.clock.now + self.retry_ms, failures + 1))
            else:
                self.parked.append(job)
