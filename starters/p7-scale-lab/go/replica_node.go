package main

// ReplicaNode is ready for you: one copy of the data. It keeps the value with the highest version.
type ReplicaNode struct {
	rows map[string]Message
}

func NewReplicaNode() *ReplicaNode {
	return &ReplicaNode{rows: map[string]Message{}}
}

// Handle answers Message{"write", key, value, version} and Message{Kind: "read", Key: key}.
func (r *ReplicaNode) Handle(message Message) Message {
	held, isThere := r.rows[message.Key]
	if !isThere {
		held = Message{Kind: "value", Key: message.Key}
	}
	if message.Kind == "read" {
		return held
	}
	if message.Version > held.Version {
		r.rows[message.Key] = Message{"value", message.Key, message.Value, message.Version}
	}
	return Message{Kind: "written", Key: message.Key}
}
