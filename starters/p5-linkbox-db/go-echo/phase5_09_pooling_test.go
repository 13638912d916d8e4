package main

import "testing"

func TestPoolSizeComesFromConfiguration(t *testing.T) {
	runDatabaseCase(t, "pool_size_comes_from_configuration")
}

func TestConnectionsReturnAfterErrors(t *testing.T) {
	runDatabaseCase(t, "connections_return_after_errors")
}
