# SPDX-License-Identifier: EUPL-1.2
# The benchmark: measures the built suite beside what limits it.

readonly BENCH=bench/target

run_bench() {
  build_suite
  exec "$JAVA_HOME/bin/java" -Xmx128m -XX:+UseSerialGC \
    -cp "$ROOT/$BENCH/classes:$ROOT/$BENCH/lib/*" nl.socialteams.bench.Bench "$@"
}
