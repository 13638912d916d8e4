"""linkbox: short links and bookmarks over HTTP. contract.md says what it does."""
