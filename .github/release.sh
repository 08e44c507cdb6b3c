#!/usr/bin/env bash
# Makes the files to take away: one program for each platform, with the runtime, the page, the questions and the data sets in it.
#
#   .github/release.sh FOLDER [PLATFORM...]     all four platforms unless some are named
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift
[ $# -gt 0 ] || set -- win-x64 osx-arm64 linux-x64 linux-arm64
version=$(DOTNET_NOLOGO=1 dotnet msbuild src/Explorer.Server -getProperty:Version)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# The licences lie in every program, and beside it where they can be read.
heading() { printf '\n\n===== %s =====\n\n' "$1"; }
{
  heading Explorer && cat LICENSE
  heading 'What it has from others' && cat src/Explorer.Server/Licences/THIRD-PARTY.txt
  for file in src/Explorer.Server/Licences/[AMB]*.txt web/fonts/OFL-*.txt; do heading "$(basename "$file" .txt)" && cat "$file"; done
  notices=$(dirname "$(readlink -f "$(command -v dotnet)")")/ThirdPartyNotices.txt
  if [ -f "$notices" ]; then heading 'What .NET has from others' && cat "$notices"; fi
} >"$folder/explorer-$version-licences.txt"
for platform in "$@"; do
  suffix=
  case $platform in win-*) suffix=.exe ;; esac
  dotnet publish src/Explorer.Server --runtime "$platform" --output "$work/$platform" -v quiet -p:RunAnalyzers=false -p:CSharpier_Bypass=true
  mv "$work/$platform/Explorer.Server$suffix" "$folder/explorer-$version-$platform$suffix"
  ls -l "$folder/explorer-$version-$platform$suffix"
done
