package main

// Replicas keeps each value on several nodes, and works while more than half of them answer.
type Replicas struct {
	clock     *FakeClock
	network   *Network
	addresses []string
	timeoutMs int
	version   int
}

func NewReplicas(clock *FakeClock, network *Network, addresses []string, timeoutMs int) *Replicas {
	return &Replicas{clock: clock, network: network, addresses: addresses, timeoutMs: timeoutMs}
}

// Write calls then(result) exactly once; its problem may be "no majority".
func (r *Replicas) Write(key, value string, then func(Result)) error {
	r.version++
	r.askAll(Message{"write", key, value, r.version}, then)
	return nil
}

// Read calls then(result) exactly once; its answer is the value with the highest version.
func (r *Replicas) Read(key string, then func(Result)) error {
	r.askAll(Message{Kind: "read", Key: key}, then)
	return nil
}

func (r *Replicas) askAll(message Message, then func(Result)) {
	isOver := false
	finish := func(result Result) {
		if !isOver {
			isOver = true
			then(result)
		}
	}
	count := 0
	var newest Message
	for _, address := range r.addresses {
		r.network.Send(address, message, func(answer Message) {
			count++
			if count == 1 || answer.Version > newest.Version {
				newest = answer
			}
			if count > len(r.addresses)/2 {
				finish(Result{Answer: newest})
			}
		})
	}
	r.clock.After(r.timeoutMs, func() { finish(Result{Problem: "no majority"}) })
}
