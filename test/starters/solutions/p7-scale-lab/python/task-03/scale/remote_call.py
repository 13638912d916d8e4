from scale.messages import Result


class RemoteCall:
    """Asks another service, but never waits for it without an end."""

    def __init__(self, clock, network, address, timeout_ms, failures_to_open, rest_ms):
        self.clock = clock
        self.network = network
        self.address = address
        self.timeout_ms = timeout_ms
        self.failures_to_open = failures_to_open
        self.rest_ms = rest_ms
        self.failures = 0
        self.open_until = 0
        self.is_trying = False

    def call(self, message, then):
        """Calls then(result) exactly once; its problem may be "timeout" or "circuit open"."""
        is_open = self.failures >= self.failures_to_open
        if is_open and (self.is_trying or self.clock.now < self.open_until):
            then(Result(problem="circuit open"))
            return
        self.is_trying = is_open
        is_over = False

        def answered(answer):
            nonlocal is_over
            if not is_over:
                is_over = True
                self.failures = 0
                self.is_trying = False
                then(Result(answer))

        def give_up():
            nonlocal is_over
            if not is_over:
                is_over = True
                self.failures += 1
                self.is_trying = False
                self.open_until = self.clock.now + self.rest_ms
                then(Result(problem="timeout"))

        self.network.send(self.address, message, answered)
        self.clock.after(self.timeout_ms, give_up)
