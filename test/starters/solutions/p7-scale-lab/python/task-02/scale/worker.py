class Worker:
    """Takes jobs at once and does them later. A job that keeps failing is parked."""

    def __init__(self, clock, handle, max_attempts, retry_ms):
        self.clock = clock
        self.handle = handle
        self.max_attempts = max_attempts
        self.retry_ms = retry_ms
        self.parked = []
        self.seen_ids = set()
        # Each with the job, when it is due, and how often it has failed.
        self.queue = []

    def accept(self, job):
        """Keeps the job for later, unless it has seen a job with this id before."""
        if job.id not in self.seen_ids:
            self.seen_ids.add(job.id)
            self.queue.append((job, self.clock.now, 0))

    def work(self):
        """Calls handle(job) for every job that is due, in order. handle may raise an exception."""
        waiting, self.queue = self.queue, []
        for job, due, failures in waiting:
            if due > self.clock.now:
                self.queue.append((job, due, failures))
            else:
                self.attempt(job, failures)

    def attempt(self, job, failures):
        try:
            self.handle(job)
        except Exception:
            # Whatever went wrong with one job, the others go on.
            if failures + 1 < self.max_attempts:
                self.queue.append((job, self.clock.now + self.retry_ms, failures + 1))
            else:
                self.parked.append(job)
