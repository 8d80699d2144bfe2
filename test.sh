#!/usr/bin/env bash
# Checks and tests everything. Ends with one line: N passed, N failed, N skipped.
set -uo pipefail
cd "$(dirname "$0")"
. eng/prerequisites.sh

need_dotnet
need_node
need_postgresql
need_rabbitmq
need_chromium

results=$PWD/TestResults
rm -rf "$results"
mkdir -p "$results"
failed_checks=0

failed() {
  say "FAILED: $1"
  failed_checks=$((failed_checks + 1))
}

# A step that is no test run: where it fails it counts as one failure, and the rest still runs.
check() {
  local name=$1
  shift
  say "$name"
  "$@" </dev/null && return
  failed "$name"
  return 1
}

# A test run reports through a file of its own; only one that leaves none counts as a failure here. What it says
# beside that is in a log.
test_run() {
  local name=$1 report=$2 log
  shift 2
  log="$results/$name.log"
  say "$name"
  timeout --kill-after=30s 20m "$@" </dev/null >"$log" 2>&1
  local code=$?
  [ -s "$results/$report" ] && return
  tail -n 40 "$log"
  grep -a "Long Running Test" "$log" | tail -n 3
  failed "$name ended with code $code and left no results"
}

if check "Building" dotnet build CreatorIntel.sln --configuration Release --nologo --verbosity quiet --tl:off; then
  check "Formatting" dotnet format CreatorIntel.sln --verify-no-changes --no-restore --severity warn
  for project in tests/*/*.Tests.csproj; do
    name=$(basename "$project" .csproj)
    # The test program itself, not through `dotnet test`: nothing of it is left running when its time is up.
    test_run "$name" "$name.trx" dotnet "$(dirname "$project")/bin/Release/net10.0/$name.dll" -noLogo -noColor -longRunning 120 -trx "$results/$name.trx"
  done
fi

if check "Installing the web application's packages" npm ci --prefix web --silent; then
  check "Web: biome" npm run --prefix web --silent lint
  check "Web: types" npm run --prefix web --silent typecheck
  test_run "Web: tests" web.json npm run --prefix web --silent test -- --reporter=default --reporter=json "--outputFile.json=$results/web.json"
fi

node eng/test-summary.mjs "$results" "$failed_checks"
