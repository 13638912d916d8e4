"""A tiny HTTP server: one or two files per task, and five files that are ready for you."""
