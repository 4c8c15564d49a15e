# SPDX-License-Identifier: EUPL-1.2
# Maven: the installed one where it is new enough, else the wrapper's.

readonly OLDEST_MAVEN=3.8.7

# True when the first version is not older than the second.
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -t . -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

find_maven() {
  local version=""
  if command -v mvn >/dev/null; then
    version="$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p' | head -n 1)"
  fi
  if [ -n "$version" ] && at_least "$version" "$OLDEST_MAVEN"; then
    MAVEN=mvn
  else
    MAVEN="$ROOT/mvnw"
  fi
}

# The Maven that the wrapper names, for what an older one cannot do. The older one fetches it, from
# wherever it is told to fetch everything else.
find_newest_maven() {
  local version home
  find_maven
  [ "$MAVEN" = mvn ] || return 0
  version="$(sed -n 's/^distributionUrl=.*apache-maven-\([0-9.]*\)-bin.zip$/\1/p' .mvn/wrapper/maven-wrapper.properties)"
  home="$RUN/maven/apache-maven-$version"
  if [ ! -x "$home/bin/mvn" ]; then
    run_maven -q -N dependency:unpack -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" \
      -DoutputDirectory="$RUN/maven"
  fi
  MAVEN="$home/bin/mvn"
}

run_maven() {
  "$MAVEN" -B -f "$ROOT/pom.xml" "$@"
}
