# SPDX-License-Identifier: EUPL-1.2
# How ./dev speaks.

# One sentence that says what is wrong and what to do.
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# A line with the seconds since ./dev was started.
say() {
  printf '%6d.0 s  %s\n' "$SECONDS" "$*"
}

# Building and running need room; a full disk shows itself in many strange ways otherwise.
require_room() {
  local free
  free="$(df -Pk "$ROOT" | awk 'NR == 2 { print int($4 / 1024) }')"
  if [ "$free" -lt 2000 ]; then
    fail "The disk is nearly full: $free MB are free at $ROOT and 2000 MB are needed; make room first."
  fi
}
