package main

// Task 11: a test of your own. This one shows how to begin; replace it.

// import (
// 	"io"
// 	"net/http"
// 	"net/http/httptest"
// 	"path/filepath"
// 	"testing"
// )
//
// func TestAnswers(t *testing.T) {
// 	router, err := newApp(settings{dataFile: filepath.Join(t.TempDir(), "linkbox.json"), log: io.Discard})
// 	if err != nil {
// 		t.Fatal(err)
// 	}
// 	response := httptest.NewRecorder()
// 	router.ServeHTTP(response, httptest.NewRequest(http.MethodGet, "/health", nil))
// 	if response.Code != http.StatusOK {
// 		t.Errorf("expected status 200, but got %d", response.Code)
// 	}
// }
