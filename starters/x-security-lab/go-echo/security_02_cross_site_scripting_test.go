package main

import "testing"

func TestPreviewPageEscapesTitles(t *testing.T) {
	runSecurityCase(t, "preview_page_escapes_titles")
}

func TestPreviewSendsAContentSecurityPolicy(t *testing.T) {
	runSecurityCase(t, "preview_sends_a_content_security_policy")
}
