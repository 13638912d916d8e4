#!/usr/bin/env bash
# A harmless program for task 3: it waits, and ends by itself after ten minutes.
#   bash worker.sh [file for its log]
log="${1:-worker.log}"

# Asked to end, it says goodbye first. That is why asking comes before force.
goodbye() {
  echo "stopped $$" >> "$log"
  exit 0
}
trap goodbye TERM INT

echo "started $$" > "$log"
for _ in $(seq 600); do
  sleep 1 &
  wait $!
done
echo "ended by itself $$" >> "$log"
