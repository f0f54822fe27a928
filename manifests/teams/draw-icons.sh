#!/usr/bin/env bash
# Draws color.png (192×192) and outline.png (32×32) from the SVG files beside them.
set -euo pipefail
cd "$(dirname "$0")"
draw() {
  local page
  page=$(mktemp --suffix .html)
  printf '<!doctype html><body style="margin:0"><img src="data:image/svg+xml;base64,%s" style="display:block">' "$(base64 -w0 "$1.svg")" > "$page"
  "${CHROMIUM:-chromium}" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size="$2,$2" --screenshot="$PWD/$1.png" "file://$page" > /dev/null 2>&1
  rm "$page"
}
draw color 192
draw outline 32
