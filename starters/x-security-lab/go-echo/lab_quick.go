package main

// Task 5: the body of POST /lab/quick, which the button in a browser sends.

type labQuickLink struct {
	URL   string `json:"url" validate:"required"`
	Title string `json:"title"`
}
