#!/usr/bin/env bash
# Builds, starts and checks a clone in places that are not like a developer's. Takes some minutes a place.
#
#   ./tests/places.sh             all places
#   ./tests/places.sh spaces      one of them
#
# What is not committed is not tried. The last line is "N passed, N failed".
set -uo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
room=$(mktemp -d)
passed=0 failed=0
clean_up() {
  chmod -R u+w "$room"
  rm -rf "$room"
}
trap clean_up EXIT
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# try NAME FOLDER [VARIABLE=VALUE...]: clones to a folder and does there what a new user does.
try() {
  local name=$1 folder=$2 port log="$room/log"
  shift 2
  printf '== %s\n' "$name"
  [ -d "$folder/.git" ] || git clone -q "$repository" "$folder" || return
  port=$((20000 + RANDOM % 20000))
  if (
    cd "$folder" || exit
    env "$@" dotnet build src/Explorer.Server -v quiet -p:RunAnalyzers=false -p:CSharpier_Bypass=true &&
      env "$@" npm --prefix tests/web ci --no-audit --no-fund --loglevel=error &&
      env "$@" npm --prefix tests/web run --silent types &&
      env "$@" npm --prefix tests/web run --silent test -- --test-reporter=dot || exit
    exec env "$@" dotnet run --no-build --project src/Explorer.Server -- --urls "http://127.0.0.1:$port" &
    server=$!
    answer=1
    for _ in $(seq 60); do
      if curl -fsS "http://127.0.0.1:$port/healthz" 2>/dev/null; then answer=0 && break; fi
      sleep 0.5
    done
    kill "$server"
    wait "$server"
    exit $answer
  ) >"$log" 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf '   FAILED\n'
    tail -n 30 "$log"
  fi
}
wanted() { [ $# -lt 2 ] || [ "$1" = "$2" ]; }

if wanted spaces "$@"; then
  try 'a path with spaces and Cyrillic letters' "$room/my files/Обозреватель графа"
fi
if wanted above "$@"; then
  mkdir "$room/above"
  echo '{ "type": "commonjs" }' >"$room/above/package.json"
  echo '{ "compilerOptions": { "strict": false, "types": ["nothing"] }, "include": [] }' >"$room/above/tsconfig.json"
  for file in Directory.Build.props Directory.Build.targets Directory.Packages.props; do
    echo '<Project><Target Name="Stop" BeforeTargets="Build;Restore"><Error Text="The folder above is built." /></Target></Project>' >"$room/above/$file"
  done
  printf '[*.cs]\ndotnet_diagnostic.CS0219.severity = error\nindent_style = tab\n' >"$room/above/.editorconfig"
  try 'below a folder with settings of its own' "$room/above/explorer"
fi
if wanted locked "$@"; then
  mkdir "$room/locked"
  git clone -q "$repository" "$room/locked/explorer"
  chmod a-w "$room/locked"
  try 'below a folder that is only read' "$room/locked/explorer"
fi
if wanted home "$@"; then
  mkdir "$room/home"
  # The packages are fetched anew; the sources stay those of this machine.
  [ ! -f ~/.nuget/NuGet/NuGet.Config ] || install -D ~/.nuget/NuGet/NuGet.Config "$room/home/.nuget/NuGet/NuGet.Config"
  [ ! -f ~/.npmrc ] || cp ~/.npmrc "$room/home/"
  try 'a home without caches' "$room/explorer" "HOME=$room/home" "DOTNET_CLI_HOME=$room/home" "NUGET_PACKAGES=" "npm_config_cache=$room/home/.npm"
fi
if wanted ahead "$@"; then
  try 'without the compiler that compiles ahead' "$room/ahead" AheadCompilerVersion=0.0.1
fi

printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
