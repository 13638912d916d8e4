package main

import "testing"

func TestReportSortCannotInjectSql(t *testing.T) {
	runSecurityCase(t, "report_sort_cannot_inject_sql")
}

func TestLoginCannotBeBypassedWithQuotes(t *testing.T) {
	runSecurityCase(t, "login_cannot_be_bypassed_with_quotes")
}
