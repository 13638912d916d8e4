from scale.messages import Message, Result


class Replicas:
    """Keeps each value on several nodes, and works while more than half of them answer."""

    def __init__(self, clock, network, addresses, timeout_ms):
        self.clock = clock
        self.network = network
        self.addresses = addresses
        self.timeout_ms = timeout_ms
        self.version = 0

    def write(self, key, value, then):
        """Calls then(result) exactly once; its problem may be "no majority"."""
        self.version += 1
        self.ask_all(Message("write", key, value, self.version), then)

    def read(self, key, then):
        """Calls then(result) exactly once; its answer is the value with the highest version."""
        self.ask_all(Message("read", key), then)

    def ask_all(self, message, then):
        answers = []
        is_over = False

        def finish(result):
            nonlocal is_over
            if not is_over:
                is_over = True
                then(result)

        def collect(answer):
            answers.append(answer)
            if len(answers) > len(self.addresses) // 2:
                finish(Result(max(answers, key=lambda one: one.version)))

        for address in self.addresses:
            self.network.send(address, message, collect)
        self.clock.after(self.timeout_ms, lambda: finish(Result(problem="no majority")))
