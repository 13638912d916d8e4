package main

// Replicas keeps each value on several nodes, and works while more than half of them answer.
type Replicas struct {
	clock     *FakeClock
	network   *Network
	addresses []string
	timeoutMs int
}

func NewReplicas(clock *FakeClock, network *Network, addresses []string, timeoutMs int) *Replicas {
	return &Replicas{clock: clock, network: network, addresses: addresses, timeoutMs: timeoutMs}
}

// Write calls then(result) exactly once; its problem may be "no majority".
func (r *Replicas) Write(key, value string, then func(Result)) error {
	return errTODO("task 4")
}

// Read calls then(result) exactly once; its answer is the value with the highest version.
func (r *Replicas) Read(key string, then func(Result)) error {
	return errTODO("task 4")
}
