package main

// RemoteCall asks another service, but never waits for it without an end.
type RemoteCall struct {
	clock          *FakeClock
	network        *Network
	address        string
	timeoutMs      int
	failuresToOpen int
	restMs         int
}

func NewRemoteCall(clock *FakeClock, network *Network, address string, timeoutMs, failuresToOpen, restMs int) *RemoteCall {
	return &RemoteCall{
		clock:          clock,
		network:        network,
		address:        address,
		timeoutMs:      timeoutMs,
		failuresToOpen: failuresToOpen,
		restMs:         restMs,
	}
}

// Call calls then(result) exactly once; its problem may be "timeout" or "circuit open". Neither
// is an error of Call.
func (r *RemoteCall) Call(message Message, then func(Result)) error {
	return errTODO("task 3")
}
