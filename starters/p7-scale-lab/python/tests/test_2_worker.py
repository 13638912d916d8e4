import unittest

from scale.fake_clock import FakeClock
from scale.messages import Job
from scale.worker import Worker


class WorkerTest(unittest.TestCase):
    def setUp(self):
        self.clock = FakeClock()
        self.attempts = []
        self.done = []
        self.failures_left = {}
        self.worker = Worker(self.clock, self.handle, 3, 1000)

    def handle(self, job):
        self.attempts.append(job.id)
        if self.failures_left.get(job.id, 0) > 0:
            self.failures_left[job.id] -= 1
            raise RuntimeError("the mail server does not answer")
        self.done.append(job.text)

    def work_after(self, milliseconds):
        self.clock.advance(milliseconds)
        self.worker.work()

    def test_worker_processes_each_job(self):
        for job in [Job(1, "welcome"), Job(2, "invoice"), Job(3, "reminder")]:
            self.worker.accept(job)
        self.assertEqual(self.done, [], "Taking a job must not do it.")
        self.worker.work()
        self.assertEqual(self.done, ["welcome", "invoice", "reminder"])
        self.worker.accept(Job(4, "thanks"))
        self.work_after(5000)
        self.assertEqual(self.done, ["welcome", "invoice", "reminder", "thanks"])
        self.assertEqual((self.attempts, self.worker.parked), ([1, 2, 3, 4], []))

    def test_failed_job_is_retried_then_parked(self):
        self.failures_left = {1: 2, 2: 99}
        for job in [Job(1, "welcome"), Job(2, "invoice"), Job(3, "reminder")]:
            self.worker.accept(job)
        self.worker.work()
        self.assertEqual((self.attempts, self.done), ([1, 2, 3], ["reminder"]))
        self.work_after(999)
        self.assertEqual(self.attempts, [1, 2, 3], "A failed job waits before it is tried again.")
        self.work_after(1)
        self.assertEqual((self.attempts, self.worker.parked), ([1, 2, 3, 1, 2], []))
        self.work_after(1000)
        self.assertEqual(self.done, ["reminder", "welcome"])
        self.assertEqual(self.worker.parked, [Job(2, "invoice")])
        self.work_after(9000)
        self.assertEqual(self.attempts, [1, 2, 3, 1, 2, 1, 2], "A parked job is not tried again.")

    def test_duplicate_delivery_has_one_effect(self):
        self.worker.accept(Job(1, "welcome"))
        self.worker.accept(Job(1, "welcome"))
        self.worker.work()
        self.worker.accept(Job(1, "welcome"))
        self.worker.accept(Job(2, "welcome"))
        self.worker.work()
        self.assertEqual((self.attempts, self.done), ([1, 2], ["welcome", "welcome"]))
        self.failures_left = {3: 1}
        self.worker.accept(Job(3, "invoice"))
        self.worker.work()
        self.worker.accept(Job(3, "invoice"))
        self.worker.work()
        self.assertEqual(self.attempts, [1, 2, 3], "It is waiting for its second attempt.")
        self.work_after(1000)
        self.assertEqual(self.attempts, [1, 2, 3, 3])
        self.assertEqual(self.done, ["welcome", "welcome", "invoice"])
