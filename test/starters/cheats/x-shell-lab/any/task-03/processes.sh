#!/usr/bin/env bash
# Forces instead of asking, and prints more than the id.
case "$1" in
  start)
    bash worker.sh > /dev/null 2>&1 &
    echo "$!" > worker.pid
    ;;
  stop)
    kill -9 "$(cat worker.pid)"
    rm worker.pid
    sleep 0.2
    ;;
  port) ss -ltnp ;;
esac
