# SPDX-License-Identifier: EUPL-1.2
# The tests: one PostgreSQL, one broker and one identity provider serve all modules of a run.

readonly BACKBONE="$RUN/backbone.properties"
readonly QUICK="-q -Dspotless.check.skip=true -Dcyclonedx.skip=true -Dstyle.color=never"
backbone_pid=""

start_backbone() {
  # shellcheck disable=SC2086
  run_maven $QUICK -pl stack/backing-services -am process-classes ||
    fail "What the tests stand on could not be built: the reason is above."
  local modules=stack/backing-services/target
  # servers that live for minutes: starting soon counts for more than running fast
  export SOCIALTEAMS_JAVA_OPTIONS=-XX:TieredStopAtLevel=1
  "$JAVA_HOME/bin/java" -Xmx64m -XX:+UseSerialGC -cp "$modules/classes:$modules/lib/*" \
    nl.socialteams.stack.backing.BackboneProcess >"$BACKBONE" 2>"$RUN/backbone.log" &
  backbone_pid=$!
  trap stop_backbone EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  until grep -q '^ready$' "$BACKBONE"; do
    kill -0 "$backbone_pid" 2>/dev/null ||
      fail "The servers of the tests did not start ($(grep failed "$BACKBONE")): see $RUN/backbone.log."
    sleep 0.2
  done
}

stop_backbone() {
  [ -n "$backbone_pid" ] || return 0
  kill "$backbone_pid" 2>/dev/null || true
  wait "$backbone_pid" 2>/dev/null || true
  backbone_pid=""
}

backbone_options() {
  sed -n 's/^backbone\./-Dbackbone./p' "$BACKBONE"
}

# The folder of a module that is given by its path or by its name alone.
module_folder() {
  local folder
  for folder in "$1" libs/"$1" contracts/"$1" stack/"$1"; do
    [ -f "$folder/pom.xml" ] && printf '%s\n' "$folder" && return
  done
  fail "There is no module $1: give its folder, such as area-service or libs/outbox."
}

# The packages with a module's tests, as Surefire takes them: a/b/*,a/b/c/*
test_packages() {
  [ -d "$1/src/test/java" ] || return 0
  (cd "$1/src/test/java" && find . -name '*.java' -exec dirname {} \; |
    sort -u | sed 's|^\./||; s|$|/*|' | paste -s -d , -)
}

# Sums the reports of Surefire: "N passed, N failed, N skipped"
count_tests() {
  find . -path '*/target/surefire-reports/*.txt' -exec grep -h '^Tests run:' {} + |
    awk -F '[:,]' '{ run += $2; failed += $4 + $6; skipped += $8 }
      END { printf "%d passed, %d failed, %d skipped\n", run - failed - skipped, failed, skipped }'
}

# Each test that failed, with what it said: what Maven printed of it is far above by then.
name_failures() {
  find . -path '*/target/surefire-reports/*.txt' \
    -exec grep -h -A 3 -E '^.* -- Time elapsed: .* <<< (FAILURE|ERROR)!' {} +
}

run_tests() {
  local selection=() folder packages result=0
  if [ $# -gt 0 ]; then
    folder="$(module_folder "$1")" || exit 1
    packages="$(test_packages "$folder")"
    [ -n "$packages" ] || fail "$folder has no tests."
    selection=(-pl "$folder" -am "-Dtest=$packages" -Dsurefire.failIfNoSpecifiedTests=false
      -Dcyclonedx.skip=true)
  fi
  require_room
  find . -path '*/target/surefire-reports' -prune -exec rm -rf {} +
  start_backbone
  # shellcheck disable=SC2046
  run_maven verify -T 1C --fail-at-end $(backbone_options) ${selection[@]+"${selection[@]}"} || result=$?
  stop_backbone
  echo "Took $((SECONDS / 60)) min $((SECONDS % 60)) s."
  [ "$result" = 0 ] || name_failures || true
  count_tests
  return "$result"
}

# The policies, mutated: reports in target/pit-reports of each module.
run_mutations() {
  local modules=(libs/caller area-service case-service budget-service reporting-service)
  [ $# -gt 0 ] && modules=("$@")
  local selection
  selection="$(IFS=,; printf '%s' "${modules[*]}")"
  require_room
  start_backbone
  local result=0
  # shellcheck disable=SC2046,SC2086
  run_maven $QUICK package -Pmutations -pl "$selection" -am $(backbone_options) |
    awk '/^- Statistics|^>> (Line|Generated .* mutations)|\[ERROR\]/' || result=$?
  stop_backbone
  return "$result"
}
