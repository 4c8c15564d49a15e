// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.results.Outcome.Percentiles;

/**
 * One question, asked again and again.
 *
 * @param cases how many the municipality has
 * @param rows of the answer
 * @param small the same of the small municipality; null before they are held together
 */
record Asked(
    String question,
    int cases,
    int calls,
    int rows,
    long errors,
    Percentiles milliseconds,
    Percentiles small) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Asked beside(Asked ofSmall) {
    return new Asked(
        question, cases, calls, rows, errors + ofSmall.errors, milliseconds, ofSmall.milliseconds);
  }

  double timesSmall() {
    return milliseconds.p50() / small.p50();
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s of %d cases: %d rows, p50 %.1f ms, p99 %.1f ms",
        question,
        cases,
        rows,
        milliseconds.p50(),
        milliseconds.p99());
  }

  static void keep(List<Asked> asked, String row) {
    try {
      Path folder = Files.createDirectories(Path.of(".run", "bench"));
      Files.writeString(folder.resolve(row + "-tables.json"), JSON.writeValueAsString(asked));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
