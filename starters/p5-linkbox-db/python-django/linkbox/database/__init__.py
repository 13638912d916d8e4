"""linkbox on a database. contract-phase-5.md says what it does; TASKS-phase-5.md leads through it."""
