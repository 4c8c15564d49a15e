// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a Java program is run in a machine of its own, by the same Java that runs this.
 *
 * @param memoryMegabytes the most that its heap may take
 */
public record JavaProgram(String classPath, int memoryMegabytes) {
  /** The environment variable with options for every machine that is started here. */
  public static final String MORE_OPTIONS = "SOCIALTEAMS_JAVA_OPTIONS";

  /** The first JDK that can. */
  private static final int GIVES_BACK = 22;

  /** The command that runs a main class. */
  public List<String> command(String mainClass, String... arguments) {
    return command(List.of(), mainClass, arguments);
  }

  /** The same with some options of its own. */
  List<String> command(List<String> own, String mainClass, String... arguments) {
    return Stream.of(
            options(memoryMegabytes),
            own.stream(),
            Stream.of("-cp", classPath, mainClass),
            Stream.of(arguments))
        .flatMap(part -> part)
        .toList();
  }

  /** The command that runs a jar which knows its class path, with some options of its own. */
  public static List<String> jarCommand(Path jar, int memoryMegabytes, List<String> own) {
    return Stream.of(options(memoryMegabytes), own.stream(), Stream.of("-jar", jar.toString()))
        .flatMap(part -> part)
        .toList();
  }

  /**
   * Many small machines share one computer: each with the collector that takes least, with little
   * room for what is young, of which a call leaves next to nothing, with more for what is old only
   * where that is full of what lives, and giving back every five seconds what its compilers no
   * longer need.
   */
  private static Stream<String> options(int memoryMegabytes) {
    Stream<String> usual =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + memoryMegabytes + "m",
            "-XX:+UseSerialGC",
            "-Xmn" + memoryMegabytes / 6 + "m",
            "-Xms" + memoryMegabytes / 3 + "m",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");
    return Stream.of(usual, givingBack(), moreOptions()).flatMap(options -> options);
  }

  private static Stream<String> givingBack() {
    return Runtime.version().feature() < GIVES_BACK
        ? Stream.empty()
        : Stream.of("-XX:TrimNativeHeapInterval=5000");
  }

  private static Stream<String> moreOptions() {
    String options = System.getenv().getOrDefault(MORE_OPTIONS, "");
    return Stream.of(options.split(" ")).filter(option -> !option.isBlank());
  }
}
