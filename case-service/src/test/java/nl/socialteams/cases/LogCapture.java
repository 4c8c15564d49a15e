// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while it is open. */
public final class LogCapture extends Handler implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();

  public LogCapture() {
    setLevel(Level.ALL);
    Logger.getLogger("").addHandler(this);
  }

  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(record.getMessage() + " " + List.of(params(record)) + " " + record.getThrown());
  }

  private static Object[] params(LogRecord record) {
    Object[] given = record.getParameters() == null ? new Object[0] : record.getParameters();
    return java.util.Arrays.stream(given).map(String::valueOf).toArray();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
