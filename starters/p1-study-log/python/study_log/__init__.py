"""The study log: one file per task, and four files that are ready for you."""
