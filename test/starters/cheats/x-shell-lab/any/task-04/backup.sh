#!/usr/bin/env bash
# No quotes, no check, and always a good end.
mkdir -p $2
last=$(ls $2 | grep -c backup-0)
cp -R $1 $2/backup-00$((last + 1))
exit 0
