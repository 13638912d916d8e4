class Worker:
    """Takes jobs at once and does them later. A job that keeps failing is parked."""

    def __init__(self, clock, handle, max_attempts, retry_ms):
        self.clock = clock
        self.handle = handle
        self.max_attempts = max_attempts
        self.retry_ms = retry_ms
        self.parked = []

    def accept(self, job):
        """Keeps the job for later, unless it has seen a job with this id before."""
        raise NotImplementedError("task 2")

    def work(self):
        """Calls handle(job) for every job that is due, in order. handle may raise an exception."""
        raise NotImplementedError("task 2")
