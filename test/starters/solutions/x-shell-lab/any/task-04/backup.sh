#!/usr/bin/env bash
# Task 4: keep the last three copies of a folder.
#   bash backup.sh SOURCE TARGET
# The copies are TARGET/backup-001, TARGET/backup-002, and so on.
if [ "$#" -ne 2 ]; then
  echo "Usage: bash backup.sh SOURCE TARGET" >&2
  exit 2
fi
source="$1"
target="$2"

if [ ! -d "$source" ]; then
  echo "There is no folder $source." >&2
  exit 1
fi
mkdir -p -- "$target" || exit 1

last=0
for folder in "$target"/backup-[0-9][0-9][0-9]; do
  number="${folder##*backup-}"
  # 10# because a number that begins with 0 would be read as octal.
  if [ -d "$folder" ] && [ "$((10#$number))" -gt "$last" ]; then
    last="$((10#$number))"
  fi
done
new="$target/backup-$(printf '%03d' "$((last + 1))")"

# A copy that is not complete must not look like one.
unfinished="$new.unfinished"
if ! cp -R -- "$source" "$unfinished" || ! mv -- "$unfinished" "$new"; then
  rm -rf -- "$unfinished"
  echo "Copying $source failed." >&2
  exit 1
fi

for folder in "$target"/backup-[0-9][0-9][0-9]; do
  number="${folder##*backup-}"
  if [ -d "$folder" ] && [ "$((10#$number))" -le "$((last - 2))" ]; then
    rm -rf -- "$folder"
  fi
done
