#!/usr/bin/env bash
# Task 3: start, stop and find processes.
#   bash processes.sh start        starts worker.sh in the background and writes its id into worker.pid
#   bash processes.sh stop         asks the process with that id to end, and waits until it has
#   bash processes.sh port 8000    prints the id of the process that listens on the port
what="$1"

case "$what" in
  start)
    echo "todo: start the worker"
    ;;
  stop)
    echo "todo: stop the worker"
    ;;
  port)
    port="$2"
    echo "todo: find out who listens on port $port"
    ;;
esac
