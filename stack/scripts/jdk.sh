# SPDX-License-Identifier: EUPL-1.2
# Finds a JDK of at least 21, whatever the shell's own java is.

readonly OLDEST_JAVA=21

# Where JDKs are usually kept, one per line; not all of these exist.
jdk_candidates() {
  local java
  java="$(command -v java || true)"
  [ -n "$java" ] && dirname "$(dirname "$(resolved "$java")")"
  ls -d /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.jenv/versions/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.local/share/mise/installs/java/* 2>/dev/null || true
}

resolved() {
  readlink -f "$1" 2>/dev/null || printf '%s\n' "$1"
}

# The major version of a JDK, or nothing where there is no whole JDK.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 0
  if [ -f "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release" | head -n 1
  else
    "$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}

# The newest release with long-term support goes before whatever else is new enough.
jdk_rank() {
  if [ $((($1 - 21) % 4)) -eq 0 ]; then
    echo $((1000 + $1))
  else
    echo "$1"
  fi
}

best_jdk() {
  local home version
  jdk_candidates | while read -r home; do
    version="$(jdk_version "$home")"
    if [ -n "$version" ] && [ "$version" -ge "$OLDEST_JAVA" ]; then
      printf '%s %s\n' "$(jdk_rank "$version")" "$home"
    fi
  done | sort -k1,1nr -s | head -n 1 | cut -d ' ' -f 2-
}

# Sets and exports JAVA_HOME. One that is set and new enough is respected.
find_jdk() {
  local version
  version="$(jdk_version "${JAVA_HOME:-/none}")"
  if [ -z "$version" ] || [ "$version" -lt "$OLDEST_JAVA" ]; then
    JAVA_HOME="$(best_jdk)"
  fi
  if [ -z "$JAVA_HOME" ]; then
    fail "No JDK of at least $OLDEST_JAVA was found: install one (Eclipse Temurin 25, say), or set JAVA_HOME to it."
  fi
  export JAVA_HOME
}
