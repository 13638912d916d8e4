#!/usr/bin/env bash
# Task 4: keep the last three copies of a folder.
#   bash backup.sh SOURCE TARGET
# The copies are TARGET/backup-001, TARGET/backup-002, and so on.
source="$1"
target="$2"

echo "todo: copy $source to $target"
