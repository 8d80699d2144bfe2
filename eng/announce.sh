#!/usr/bin/env bash
# Prints the addresses once the web application answers. Ends with the application host.
# Usage: announce.sh <process id of the application host> <web address> <dashboard address> <data folder>
set -u
host=$1 web=$2 dashboard=$3 data=$4

answers() { curl --silent --output /dev/null --max-time 5 "$1"; }

until answers "$web/health"; do
  kill -0 "$host" 2>/dev/null || exit 0
  sleep 1
done
printf '\n    CreatorIntel      %s\n' "$web"
if answers "$dashboard"; then
  printf '    Aspire dashboard  %s\n' "$dashboard"
fi
printf '    Ctrl-C stops everything. Data stays in %s.\n\n' "$data"
