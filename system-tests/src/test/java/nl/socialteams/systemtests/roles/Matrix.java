// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.roles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.socialteams.systemtests.contract.document.Operation;

/** The table of expectations, {@code who-may-do-what.txt}. */
final class Matrix {
  private static final String FILE = "/who-may-do-what.txt";
  private static final int OPERATION_WORDS = 2;

  private Matrix() {}

  static Map<String, MatrixRow> rows() {
    List<String> columns = new ArrayList<>(Roles.OF_PEOPLE);
    columns.add("partner");
    Map<String, MatrixRow> rows = new LinkedHashMap<>();
    text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> row(line, columns))
        .forEach(row -> rows.put(row.operation(), row));
    return rows;
  }

  private static MatrixRow row(String line, List<String> columns) {
    String[] words = line.strip().split("\\s+");
    if (words.length != OPERATION_WORDS + columns.size() + 1) {
      throw new AssertionError("A row has an operation, ten marks and a status: " + line);
    }
    TreeSet<String> allowed = new TreeSet<>();
    List<String> refused = new ArrayList<>();
    for (int at = 0; at < columns.size(); at++) {
      switch (words[OPERATION_WORDS + at]) {
        case "yes" -> allowed.add(columns.get(at));
        case "-" -> refused.add(columns.get(at));
        default -> throw new AssertionError("A mark is yes or -: " + line);
      }
    }
    return new MatrixRow(
        words[0] + " " + words[1], allowed, refused, statuses(words[words.length - 1]));
  }

  /** More than one where it depends on what else is going on: {@code 201/409}. */
  private static Set<Integer> statuses(String word) {
    return Stream.of(word.split("/")).map(Integer::valueOf).collect(Collectors.toSet());
  }

  /** A row as the document has it, for whoever adds an operation to judge. */
  static String proposed(Operation operation) {
    StringBuilder row = new StringBuilder("%-90s".formatted(operation));
    for (String role : Roles.OF_PEOPLE) {
      row.append(operation.roles().contains(role) ? "yes     " : "-       ");
    }
    boolean reads = operation.method().equals("GET") || operation.path().contains("{");
    return row + "-       " + (reads ? "404" : "403");
  }

  private static String text() {
    try (InputStream file = Matrix.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
