#!/usr/bin/env bash
# Task 3: start, stop and find processes.
#   bash processes.sh start        starts worker.sh in the background and writes its id into worker.pid
#   bash processes.sh stop         asks the process with that id to end, and waits until it has
#   bash processes.sh port 8000    prints the id of the process that listens on the port
what="$1"

case "$what" in
  start)
    bash worker.sh > /dev/null 2>&1 &
    echo "$!" > worker.pid
    ;;
  stop)
    id="$(cat worker.pid)" || exit 1
    kill "$id" || exit 1
    while kill -0 "$id" 2> /dev/null; do
      sleep 0.1
    done
    rm worker.pid
    ;;
  port)
    port="$2"
    if command -v lsof > /dev/null; then
      id="$(lsof -t -i "tcp:$port" -s tcp:listen)"
    elif command -v ss > /dev/null; then
      id="$(ss -ltnp "sport = :$port" | sed -n 's/.*pid=\([0-9]*\).*/\1/p')"
    else
      id="$(netstat -ano | awk -v end=":$port" 'index($2, end) && /LISTEN/ { print $5; exit }')"
    fi
    if [ -z "$id" ]; then
      exit 1
    fi
    echo "$id"
    ;;
  *)
    echo "Usage: bash processes.sh start|stop|port NUMBER" >&2
    exit 2
    ;;
esac
