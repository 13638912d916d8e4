#!/usr/bin/env bash
# Task 2: what do the logs in a folder say?
#   bash report.sh errors logs    how many lines have the level ERROR: one number
#   bash report.sh hour logs      the hour with the most lines, in two digits
what="$1"
folder="$2"

case "$what" in
  errors)
    echo "todo: count the errors in $folder"
    ;;
  hour)
    echo "todo: find the noisiest hour in $folder"
    ;;
esac
