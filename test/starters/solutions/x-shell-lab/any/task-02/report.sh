#!/usr/bin/env bash
# Task 2: what do the logs in a folder say?
#   bash report.sh errors logs    how many lines have the level ERROR: one number
#   bash report.sh hour logs      the hour with the most lines, in two digits
what="$1"
folder="$2"

case "$what" in
  errors)
    cat -- "$folder"/*.log | awk '$3 == "ERROR"' | wc -l
    ;;
  hour)
    cat -- "$folder"/*.log | cut -c 12-13 | sort | uniq -c | sort -rn | head -n 1 | awk '{ print $2 }'
    ;;
  *)
    echo "Usage: bash report.sh errors|hour FOLDER" >&2
    exit 2
    ;;
esac
