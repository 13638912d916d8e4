package database

// Task 6: several changes that belong together. All of them happen, or none.

// ImportLinks adds all links; an Error of the kind SlugTaken when one of their slugs is taken.
func (s *Storage) ImportLinks(links []NewLink) error {
	return todo("task 6")
}

// MoveLinks gives links to another user. NotFound for a link or a user that is not there, Forbidden for
// a link of somebody else than owner.
func (s *Storage) MoveLinks(ids []int, owner, to string) error {
	return todo("task 6")
}
