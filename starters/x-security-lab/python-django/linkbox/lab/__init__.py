"""The security lab: endpoints that are weak on purpose. contract-security.md says what they do."""
