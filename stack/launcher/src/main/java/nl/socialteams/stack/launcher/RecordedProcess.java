// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.time.Instant;
import java.util.Optional;

/**
 * A process that was noted down, so that another command finds it. The moment that it started tells
 * it from a later process of somebody else that was given the same number.
 */
record RecordedProcess(String name, long pid, long startMillis) {

  static RecordedProcess of(String name, long pid) {
    return new RecordedProcess(
        name, pid, ProcessHandle.of(pid).map(RecordedProcess::startOf).orElse(0L));
  }

  static RecordedProcess parse(String name, String text) {
    String[] parts = text.split("@", 2);
    return new RecordedProcess(name, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
  }

  String text() {
    return pid + "@" + startMillis;
  }

  /**
   * The process itself, when it still runs. One that is dead but was not collected by its parent is
   * still listed, with nothing but its number and its start: it has no command any more.
   */
  Optional<ProcessHandle> alive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> handle.info().command().isPresent())
        .filter(handle -> startOf(handle) == startMillis);
  }

  private static long startOf(ProcessHandle handle) {
    return handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
  }
}
