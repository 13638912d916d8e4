// Package database keeps linkbox in a database. It knows nothing of HTTP: contract-phase-5.md says what
// linkbox does with it, TASKS-phase-5.md leads through it.
package database
