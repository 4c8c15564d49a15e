# SPDX-License-Identifier: EUPL-1.2
# Builds what ./dev up runs, when its sources are others than those that it was built from.

readonly BUILT="$RUN/built-from"
readonly BUILD_LOG="$RUN/build.log"

# A fingerprint of everything that the running suite is made of.
sources_fingerprint() {
  find "$ROOT" \( -name target -o -name .git -o -name .run -o -name node_modules -o -name test \) -prune \
    -o -type f \( -path '*/src/main/*' -o -name pom.xml \) -exec cksum {} + |
    sort | cksum
}

outputs_exist() {
  [ -d stack/launcher/target/lib ] && [ -d stack/broker/target/lib ] &&
    [ -f gateway/target/quarkus-app/quarkus-run.jar ]
}

# Shows which module is being built, from Maven's own lines: [INFO] Building NAME VERSION  [3/30]
show_modules() {
  local line
  while IFS= read -r line; do
    if [[ "$line" =~ ^\[INFO\]\ Building\ (.*)\ [^\ ]+\ +\[([0-9]+/[0-9]+)\]$ ]]; then
      say "building ${BASH_REMATCH[2]} ${BASH_REMATCH[1]}"
    fi
  done
}

build_suite() {
  local fingerprint
  fingerprint="$(sources_fingerprint)"
  if outputs_exist && [ "$(cat "$BUILT" 2>/dev/null)" = "$fingerprint" ]; then
    return
  fi
  require_room
  find_maven
  rm -f "$BUILT"
  say "building with $JAVA_HOME; the log is $BUILD_LOG"
  if ! run_maven package -T 1C -pl '!system-tests,!stack/keycloak,!clients/java' -DskipTests -Dspotless.check.skip=true \
    -Dcyclonedx.skip=true -Dstyle.color=never 2>&1 | tee "$BUILD_LOG" | show_modules; then
    grep '^\[ERROR\]' "$BUILD_LOG" | head -n 15 >&2
    fail "The build failed: the reason is above, and all of it in $BUILD_LOG."
  fi
  printf '%s\n' "$fingerprint" >"$BUILT"
}

# Keycloak is large: it is fetched when it is asked for, and kept.
unpack_keycloak() {
  [[ " $* " == *" --identity keycloak "* ]] || return 0
  [ ! -d stack/keycloak/target/server ] || return 0
  find_maven
  say "fetching Keycloak"
  run_maven -q -pl stack/keycloak process-classes -Dcyclonedx.skip=true ||
    fail "Keycloak could not be fetched: the reason is above."
}
