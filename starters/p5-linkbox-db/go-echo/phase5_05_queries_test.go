package main

import "testing"

func TestListingUsesAConstantNumberOfQueries(t *testing.T) {
	runDatabaseCase(t, "listing_uses_a_constant_number_of_queries")
}
