"""Ready for you: a network inside this program. Messages take time and may get lost."""


class Network:
    def __init__(self, clock):
        self.sent = 0
        self._clock = clock
        self._handlers = {}
        self._delays = {}
        self._cut = set()

    def serve(self, address, handle):
        """From now on, handle(message) returns the answer of this address."""
        self._handlers[address] = handle

    def send(self, address, message, then):
        """Calls then(answer) when the answer is back; if something gets lost, never."""
        self.sent += 1
        delay_ms = self._delays.get(address, 5)

        def arrive():
            if address not in self._cut:
                answer = self._handlers[address](message)
                self._clock.after(delay_ms, lambda: come_back(answer))

        def come_back(answer):
            if address not in self._cut:
                then(answer)

        self._clock.after(delay_ms, arrive)

    def set_delay(self, address, delay_ms):
        """How long a message takes there, and its answer back; 5 ms at first."""
        self._delays[address] = delay_ms

    def cut(self, address):
        """Loses everything to and from this address."""
        self._cut.add(address)

    def mend(self, address):
        self._cut.discard(address)
