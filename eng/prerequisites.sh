# Sourced by run.sh and test.sh: finds what the application needs, and installs it where that can be done.

# No build process stays behind to be reused.
export MSBUILDDISABLENODEREUSE=1

say() { printf '==> %s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

apt_refreshed=

# Installs Debian or Ubuntu packages, as root or through sudo.
apt_install() {
  local run=()
  has apt-get || return 1
  if [ "$(id -u)" -ne 0 ]; then
    has sudo || return 1
    run=(sudo)
    [ -t 0 ] || run=(sudo -n)
  fi
  say "Installing $* (apt-get)"
  if [ -z "$apt_refreshed" ]; then
    "${run[@]}" apt-get update -qq </dev/null || return 1
    apt_refreshed=yes
  fi
  "${run[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null
}

need_dotnet() {
  has dotnet && dotnet --list-sdks | grep -q '^10\.' && return
  fail "The .NET 10 SDK is missing. Install it from https://dotnet.microsoft.com/download/dotnet/10.0 and try again."
}

need_node() {
  has node && has npm && [ "$(node --print 'process.versions.node.split(".")[0]')" -ge 20 ] && return
  apt_install nodejs npm && [ "$(node --print 'process.versions.node.split(".")[0]')" -ge 20 ] && return
  fail "Node.js 20 or newer is missing. Install it from https://nodejs.org and try again."
}

has_postgresql() { has initdb || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || compgen -G '/opt/homebrew/opt/postgresql@*/bin/initdb' >/dev/null; }
has_rabbitmq() { [ -x /usr/lib/rabbitmq/bin/rabbitmq-server ] || has rabbitmq-server; }

need_postgresql() {
  has_postgresql || apt_install postgresql || fail "PostgreSQL is missing. Install it (macOS: brew install postgresql@17), or start a container engine."
}

need_rabbitmq() {
  has_rabbitmq || apt_install rabbitmq-server || fail "RabbitMQ is missing. Install it (macOS: brew install rabbitmq), or start a container engine."
}

need_chromium() {
  has chromium || has chromium-browser || has google-chrome || apt_install chromium || fail "Chromium is missing: the tests drive a real browser. Install it and try again."
}

has_container_engine() {
  local engine
  for engine in docker podman; do
    has "$engine" && timeout 10 "$engine" info >/dev/null 2>&1 && return
  done
  return 1
}
