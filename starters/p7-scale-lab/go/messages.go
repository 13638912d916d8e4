package main

// Ready for you: what travels through the network and the queue.

type Message struct {
	Kind, Key, Value string
	Version          int
}

// Result has either an answer, or a problem in words; without a problem, it is "".
type Result struct {
	Answer  Message
	Problem string
}

type Job struct {
	ID   int
	Text string
}

// errTODO says which task is not written yet.
type errTODO string

func (e errTODO) Error() string {
	return string(e) + " is not written yet"
}
