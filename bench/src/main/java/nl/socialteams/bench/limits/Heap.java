// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.limits;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.socialteams.bench.load.Program;

/** The heap of a Java process that is run with the serial collector. */
public record Heap(long pid) {
  private static final Pattern USED =
      Pattern.compile("(?im)^ *(?:def ?new|tenured) .* used (\\d+)K");
  private static final double KILO = 1024;

  /** Megabytes that are still in use after everything that can be collected was. */
  public double megabytesInUse() {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    double kilobytes = 0;
    while (used.find()) {
      kilobytes += Double.parseDouble(used.group(1));
    }
    if (kilobytes == 0) {
      throw new IllegalStateException("Process " + pid + " does not tell of its heap");
    }
    return kilobytes / KILO;
  }

  private String jcmd(String command) {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    return Program.output(List.of(jcmd, Long.toString(pid), command), Map.of(), "a whole JDK");
  }
}
