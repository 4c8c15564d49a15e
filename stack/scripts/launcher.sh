# SPDX-License-Identifier: EUPL-1.2
# The launcher: the Java program that runs the suite.

readonly LAUNCHER=stack/launcher/target

require_launcher() {
  [ -d "$LAUNCHER/lib" ] || fail "Nothing is built here yet, so nothing runs: start with ./dev up."
}

run_launcher() {
  "$JAVA_HOME/bin/java" "${launcher_options[@]}" "$@"
}

exec_launcher() {
  exec "$JAVA_HOME/bin/java" "${launcher_options[@]}" "$@"
}

launcher_options=(
  -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1
  -cp "$ROOT/$LAUNCHER/classes:$ROOT/$LAUNCHER/lib/*"
  nl.socialteams.stack.launcher.Launcher
)
