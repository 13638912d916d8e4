package main

// Network is ready for you: a network inside this program. Messages take time and may get lost.
type Network struct {
	Sent     int
	clock    *FakeClock
	handlers map[string]func(Message) Message
	delays   map[string]int
	cut      map[string]bool
}

func NewNetwork(clock *FakeClock) *Network {
	return &Network{
		clock:    clock,
		handlers: map[string]func(Message) Message{},
		delays:   map[string]int{},
		cut:      map[string]bool{},
	}
}

// Serve says that from now on, handle(message) returns the answer of this address.
func (n *Network) Serve(address string, handle func(Message) Message) {
	n.handlers[address] = handle
}

// Send calls then(answer) when the answer is back; if something gets lost, never.
func (n *Network) Send(address string, message Message, then func(Message)) {
	n.Sent++
	delayMs, isSet := n.delays[address]
	if !isSet {
		delayMs = 5
	}
	n.clock.After(delayMs, func() {
		if n.cut[address] {
			return
		}
		answer := n.handlers[address](message)
		n.clock.After(delayMs, func() {
			if !n.cut[address] {
				then(answer)
			}
		})
	})
}

// SetDelay says how long a message takes there, and its answer back; 5 ms at first.
func (n *Network) SetDelay(address string, delayMs int) {
	n.delays[address] = delayMs
}

// Cut loses everything to and from this address.
func (n *Network) Cut(address string) {
	n.cut[address] = true
}

func (n *Network) Mend(address string) {
	n.cut[address] = false
}
