#!/usr/bin/env bash
# Runs everything: the page's type check, lint and tests, then every .NET test, browser tests included.
#
#   ./tests/run.sh                 all of it
#   EXPLORER_CI=1 ./tests/run.sh   the same, but a suite that cannot run here is a failure, and unformatted code too
#
# Where ../shared/neo4j is there, a Neo4j server is started for the .NET tests and stopped at the end. EXPLORER_TEST_NEO4J_HTTP and EXPLORER_TEST_NEO4J
# (its Bolt address; both with NEO4J_USERNAME and NEO4J_PASSWORD) name another one instead; the tests delete all that it holds.
# By Bolt it is tested where the package sources serve Neo4j.Driver.
#
# The last line is the total of all runners: "N passed, N failed, N skipped". The format, the type check and the linter count as one check each.
set -uo pipefail
cd "$(dirname "$0")/.."
passed=0 failed=0 skipped=0
log=$(mktemp -d)
touch "$log/failed"
own_neo4j= second_neo4j=
clean_up() {
  for neo4j in $own_neo4j $second_neo4j; do ../shared/neo4j/stop "$neo4j"; done
  rm -rf "$log"
}
trap clean_up EXIT

say() { printf '\n== %s\n' "$*"; }
note() { printf '   %s\n' "$*"; }
# check NAME COMMAND...: one check, passed or failed by its exit code.
check() {
  local name=$1
  shift
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)) && note "FAILED: $name" | tee -a "$log/failed"; fi
}
finish() {
  printf '\n%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$failed" -eq 0 ]
  exit
}
# A suite that cannot run: a failure where EXPLORER_CI is set, else a skip that is said aloud.
missing() {
  note "SKIPPED: $1"
  if [ -n "${EXPLORER_CI:-}" ]; then failed=$((failed + 1)); else skipped=$((skipped + 1)); fi
}

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_XMLDOC_MODE=skip
# Compilers and tests run for a minute each: what the runtime would spend on watching them, to make them quicker later, is a third of that.
export DOTNET_TieredPGO=0

say 'Browser'
may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }
install() { { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; } >"$log/apt" 2>&1; }
if ! command -v chromium >/dev/null && may_install; then
  note 'chromium is not installed; installing it with apt-get'
  install chromium || tail -n 5 "$log/apt"
fi
# The same browser without its windows takes two thirds of the time. Nothing is missing where it cannot be had.
if ! command -v chromium-headless-shell >/dev/null && may_install; then
  install chromium-headless-shell || note 'no chromium-headless-shell: chromium itself is used, and takes longer'
fi
if command -v chromium >/dev/null; then
  note "$(chromium --version 2>/dev/null)"
else
  note 'no chromium: the browser tests say so and are skipped; install it with: apt-get install chromium'
fi

# Checks the page. It runs in a shell of its own, so that it leaves its counts in a file.
check_page() {
  passed=0 failed=0 skipped=0
  if ! command -v npm >/dev/null; then
    missing 'npm is not installed, so the page is neither type-checked nor tested'
  elif ! (cd tests/web && npm ci --no-audit --no-fund --loglevel=error); then
    missing 'npm could not install the page'\''s test tools (is the npm registry within reach?)'
  else
    # As with the C# formatter: a developer's files are rewritten, and where EXPLORER_CI is set they are only checked.
    check 'format (prettier)' npm --prefix tests/web run --silent "$([ -n "${EXPLORER_CI:-}" ] && echo formatted || echo format)"
    check 'type check (tsc)' npm --prefix tests/web run --silent types
    check 'lint (eslint)' npm --prefix tests/web run --silent lint
    npm --prefix tests/web run --silent test -- --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination="$log/page.tap"
    page_exit=$?
    page_count() { sed -n "s/^# $1 \([0-9]*\)$/\1/p" "$log/page.tap" 2>/dev/null | tail -n 1; }
    page_failed=$(($(page_count fail || echo 0) + $(page_count cancelled || echo 0)))
    passed=$((passed + $(page_count pass))) skipped=$((skipped + $(page_count skipped) + $(page_count todo)))
    if [ "$page_exit" -ne 0 ] && [ "$page_failed" -eq 0 ]; then page_failed=1; fi
    failed=$((failed + page_failed))
    sed -n 's/^not ok [0-9]* - \(.*\)/   FAILED: \1/p' "$log/page.tap" >>"$log/failed"
  fi
  echo "$passed $failed $skipped" >"$log/page.counts"
}

# The build mostly waits for one project after the other, so the page is checked beside it.
check_page >"$log/page" 2>&1 &
page_check=$!
say 'Build'
dotnet build Explorer.sln -v quiet
build_exit=$?
say 'The page: types, lint, tests'
wait "$page_check"
cat "$log/page"
page_passed=0 page_failed=1 page_skipped=0
[ ! -e "$log/page.counts" ] || read -r page_passed page_failed page_skipped <"$log/page.counts"
passed=$((passed + page_passed)) failed=$((failed + page_failed)) skipped=$((skipped + page_skipped))
if [ "$build_exit" -ne 0 ]; then
  note 'FAILED: the build'
  failed=$((failed + 1))
  finish
fi
passed=$((passed + 1))

say 'Neo4j'
# The tests ask it thousands of statements once each: what its compiler would spend on making them quick is never earned back.
# With room for all that it compiles once: with less it throws code away and compiles it again.
export JAVA_TOOL_OPTIONS="${JAVA_TOOL_OPTIONS:--XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=256m}"
if [ -n "${EXPLORER_TEST_NEO4J_HTTP:-}${EXPLORER_TEST_NEO4J:-}" ]; then
  note "the server of EXPLORER_TEST_NEO4J_HTTP and EXPLORER_TEST_NEO4J: ${EXPLORER_TEST_NEO4J_HTTP:-none by HTTP}, ${EXPLORER_TEST_NEO4J:-none by Bolt}"
elif [ ! -x ../shared/neo4j/start ]; then
  note 'neither EXPLORER_TEST_NEO4J_HTTP nor EXPLORER_TEST_NEO4J is set, and ../shared/neo4j is not there: the tests on a real server say so and are skipped'
elif ! command -v java >/dev/null || ! command -v curl >/dev/null; then
  missing 'java (17 or 21) or curl is not installed, so ../shared/neo4j cannot be started for the tests on a real server'
elif ! neo4j=$(../shared/neo4j/start); then
  missing '../shared/neo4j/start failed, so there is no real server to test with'
else
  eval "$neo4j"
  own_neo4j=$EXPLORER_TEST_NEO4J_HOME
  # These two mean "the graph" to the loader; the tests name theirs themselves.
  unset NEO4J_URI NEO4J_HTTP
  note "started at $EXPLORER_TEST_NEO4J_HTTP"
fi

# Testcontainers asks in a newer version of the interface than the Docker engine of Debian 12 speaks, so it is told which one that is.
if [ -z "${DOCKER_API_VERSION:-}" ] && command -v docker >/dev/null; then
  docker_api=$(timeout 10 docker version --format '{{.Server.APIVersion}}' 2>/dev/null)
  case $docker_api in 1.[0-9] | 1.[123][0-9] | 1.4[0-3]) export DOCKER_API_VERSION=$docker_api ;; esac
fi

say '.NET tests'
# test_module NAME: runs the tests of a project. What failed is said at once; all that was printed on the way is kept until the end of the run.
test_module() {
  local name=$1
  "tests/$name/bin/Debug/net10.0/$name" --no-ansi --no-progress >"$log/$name" 2>&1 || touch "$log/$name.failed"
  note "$name:$(sed -n 's/^ *\(total\|failed\|skipped\|duration\): / \1 /p' "$log/$name" | paste -sd,)"
  if [ -e "$log/$name.failed" ]; then what_failed "$name"; fi
}
what_failed() { awk '/^failed / { left = 20 } /^(passed|skipped|Test run summary)/ { left = 0 } left-- > 0' "$log/$1" | cut -c1-400; }
# count_of NAME WHAT: of its summary; nothing where it has none.
count_of() { sed -n "s/^ *$2: \([0-9]*\)$/\1/p" "$log/$1" | tail -n 1; }
# Two rows of about the same length beside each other, each with a Neo4j of its own; the page's tests want all of the machine, and come last.
modules=$(for project in tests/*/*.csproj; do basename "$project" .csproj; done | grep -v -e Benchmarks -e Explorer.Server)
first='Explorer.Differential.Tests Explorer.Connections.Tests Explorer.Cypher.Fuzz'
second=$(grep -vxF "${first// /$'\n'}" <<<"$modules")
test_modules() { for module; do test_module "$module"; done; }
second_neo4j=
if [ -n "$own_neo4j" ] && neo4j=$(../shared/neo4j/start); then
  second_neo4j=$(eval "$neo4j" && echo "$EXPLORER_TEST_NEO4J_HOME")
  test_modules $first &
  (
    eval "$neo4j"
    unset NEO4J_URI NEO4J_HTTP
    test_modules $second
  )
  wait
else
  test_modules $modules
fi
test_module Explorer.Server.Tests
for module in $modules Explorer.Server.Tests; do
  module_passed=$(count_of "$module" succeeded) module_failed=$(count_of "$module" failed) module_skipped=$(count_of "$module" skipped)
  passed=$((passed + ${module_passed:-0})) skipped=$((skipped + ${module_skipped:-0}))
  if [ -e "$log/$module.failed" ] && [ "${module_failed:-0}" -eq 0 ]; then module_failed=1 && tail -n 40 "$log/$module"; fi
  failed=$((failed + ${module_failed:-1}))
done
# A log that was cut still ends with what failed.
if [ "$failed" -ne 0 ]; then
  say 'Failed'
  cat "$log/failed"
  for module in $modules Explorer.Server.Tests; do what_failed "$module"; done
fi

say 'The file to take away'
if command -v curl >/dev/null; then
  check 'one file, started without the SDK' tests/taken-away.sh
else
  missing 'curl is not installed, so the file to take away is not tried'
fi

finish
