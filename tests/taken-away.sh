#!/usr/bin/env bash
# Makes the one file for this machine and starts it as somebody would who has neither the SDK nor the repository.
set -uo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
room=$(mktemp -d)
servers=()
clean_up() {
  [ ${#servers[@]} -eq 0 ] || kill "${servers[@]}" 2>/dev/null
  rm -rf "$room"
}
trap clean_up EXIT
fail() {
  printf '   %s\n' "$*"
  cat "$room"/*.log
  exit 1
}

"$repository/.github/release.sh" "$room" "$(dotnet --info | sed -n 's/^ *RID: *//p')" >"$room/release.log" 2>&1 || fail 'The file could not be made.'
program=$(find "$room" -maxdepth 1 -name 'explorer-*' ! -name '*.txt' | head -n 1)
printf '   %s: %d MB\n' "$(basename "$program")" "$(($(stat -c %s "$program") / 1000000))"
mkdir "$room/home" "$room/elsewhere"
# In place of the shell that calls it, so that it gets the signals.
alone() { exec env -i "HOME=$room/home" PATH=/usr/bin:/bin DISPLAY= "$program" "$@"; }
version=$(DOTNET_NOLOGO=1 dotnet msbuild "$repository/src/Explorer.Server" -getProperty:Version)
[ "$(alone --version)" = "Explorer $version" ] || fail 'It does not say its version.'

# Two of them: the second finds a port that is free.
cd "$room/elsewhere" || exit
for one in first second; do
  alone >"$room/$one.log" 2>&1 &
  servers+=($!)
  for _ in $(seq 120); do
    grep -q '^Showing' "$room/$one.log" && break
    sleep 0.25
  done
  address=$(sed -n 's/^Explorer is at \([^ ]*\) .*/\1/p' "$room/$one.log")
  curl -fsS "$address/healthz" 2>>"$room/$one.log" | grep -q "\"status\":\"ok\".*\"version\":\"$version\"" || fail "The $one is not well."
done
[ "$(grep -ho 'http://localhost:[0-9]*' "$room"/first.log "$room"/second.log | sort -u | wc -l)" = 2 ] || fail 'Both say the same address.'

if command -v chromium >/dev/null; then
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$room/browser" --virtual-time-budget=10000 --dump-dom "$address/?year=1926" 2>/dev/null >"$room/page.html"
  grep -q 'id="year"[^>]*>1926<' "$room/page.html" && grep -q 'Kamenev falls to candidate' "$room/page.html" || fail 'The page does not show 1926.'
fi

# Ends when asked, within five seconds.
kill "${servers[@]}"
for _ in $(seq 50); do
  kill -0 "${servers[@]}" 2>/dev/null || break
  sleep 0.1
done
! kill -0 "${servers[0]}" 2>/dev/null || fail 'It does not end when asked.'
wait "${servers[0]}"
ended=$?
servers=()
[ "$ended" = 0 ] || fail "It ended with $ended."
