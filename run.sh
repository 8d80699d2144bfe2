#!/usr/bin/env bash
# Installs what is missing where it may, builds, and runs the whole application. Arguments go to the application
# host: --no-demo leaves the demo workspace out, --with-fakes adds platforms to try a sync against without an account
# (their tokens are in docs/sources.md), --require-sign-in lets nobody in without signing in, --WebPort=9000 moves
# the web application, --DataFolder=/a/full/path keeps the data elsewhere.
set -euo pipefail
cd "$(dirname "$0")"
. eng/prerequisites.sh

data=.data
web_port=8080
for argument in "$@"; do
  case $argument in
    --DataFolder=*) data=${argument#*=} ;;
    --WebPort=*) web_port=${argument#*=} ;;
  esac
done

need_dotnet
need_node
if ! has_container_engine; then
  need_postgresql
  need_rabbitmq
fi

tools=$data/tools
if [ ! "$tools/node_modules/.package-lock.json" -nt tools/aspire-dashboard/package-lock.json ]; then
  say "Installing the Aspire dashboard into $tools"
  mkdir -p "$tools"
  cp tools/aspire-dashboard/package.json tools/aspire-dashboard/package-lock.json tools/aspire-dashboard/.npmrc "$tools/"
  npm ci --prefix "$tools" --silent </dev/null || say "The Aspire dashboard could not be installed: going on without it"
fi

say "Building"
dotnet build CreatorIntel.AppHost --configuration Release --nologo --verbosity quiet --tl:off </dev/null

(eng/announce.sh $$ "http://localhost:$web_port" http://localhost:18888 "$data" &)

say "Starting"
cd CreatorIntel.AppHost
exec dotnet bin/Release/net10.0/CreatorIntel.AppHost.dll "$@"
