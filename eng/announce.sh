#!/usr/bin/env bash
# Prints the addresses once the web application answers. Ends with the application host.
# Usage: announce.sh <process id of the application host> <web address> <dashboard address>
set -u
host=$1 web=$2 dashboard=$3

# Node is there anyway; curl may not be.
answers() {
  node -e 'fetch(process.argv[1], { signal: AbortSignal.timeout(5000) }).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))' "$1"
}

until answers "$web/health"; do
  kill -0 "$host" 2>/dev/null || exit 0
  sleep 1
done
printf '\n    CreatorIntel      %s\n' "$web"
if answers "$dashboard"; then
  printf '    Aspire dashboard  %s\n' "$dashboard"
fi
printf '    Ctrl-C stops everything. Data stays in .data/.\n\n'
