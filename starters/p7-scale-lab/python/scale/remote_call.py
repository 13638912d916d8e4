class RemoteCall:
    """Asks another service, but never waits for it without an end."""

    def __init__(self, clock, network, address, timeout_ms, failures_to_open, rest_ms):
        self.clock = clock
        self.network = network
        self.address = address
        self.timeout_ms = timeout_ms
        self.failures_to_open = failures_to_open
        self.rest_ms = rest_ms

    def call(self, message, then):
        """Calls then(result) exactly once; its problem may be "timeout" or "circuit open"."""
        raise NotImplementedError("task 3")
