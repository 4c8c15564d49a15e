# SPDX-License-Identifier: EUPL-1.2
# One service in development mode, in the place of the one that runs.

run_hot() {
  local service="${1:-}" environment
  [ -n "$service" ] || fail "hot takes a service: ./dev hot area-service."
  require_launcher
  # Quarkus' development mode wants a newer Maven than the build does
  find_newest_maven
  # the launcher starts the packaged service again when this shell is gone
  environment="$(run_launcher hot "$service" $$)" || exit 1
  while IFS='=' read -r name value; do
    export "$name=$value"
  done <<<"$environment"
  run_maven -pl "$service" -am -Dspotless.check.skip=true -DskipTests \
    test-compile quarkus:dev -Dquarkus.test.continuous-testing=disabled -Ddebug=false
}
