// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.io.PrintStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.socialteams.stack.demonstration.PublicApi;

/** Prints the evaluation beside the reports: {@code Evaluation <gateway> <issuer>}. */
public final class Evaluation {
  private static final String LINE = "  %-48s %14s %14s  %s%n";

  private Evaluation() {}

  public static void main(String[] arguments) {
    PublicApi api = new PublicApi(URI.create(arguments[0]), arguments[1]);
    boolean accounted = print(chapters(api), System.out);
    System.exit(accounted ? 0 : 1);
  }

  /** All lines by their chapter. */
  public static Map<String, List<EvaluationLine>> chapters(PublicApi api) {
    Reports reports = new Reports(api);
    Map<String, List<EvaluationLine>> chapters = new LinkedHashMap<>();
    chapters.put("Registrations (aanmeldingen)", new RegistrationLines(reports).lines());
    chapters.put("Clients (cliënten)", new ClientLines(reports).lines());
    chapters.put("Support (arrangementen)", new SupportLines(reports).lines());
    chapters.put("Goals (doelen)", new GoalLines(reports).lines());
    chapters.put("Practice evaluation (praktijkevaluatie)", new PracticeLines(reports).lines());
    chapters.put("Neighbourhood exchange (Buurtservice)", new ExchangeLines(reports).lines());
    chapters.put("Team and area (team en gebied)", new TeamLines(reports).lines());
    chapters.put("Money (geld), in euros", new MoneyLines(reports).lines());
    return chapters;
  }

  private static boolean print(Map<String, List<EvaluationLine>> chapters, PrintStream out) {
    chapters.forEach(
        (title, lines) -> {
          out.println();
          out.printf(Locale.ROOT, LINE, title, "printed", "reported", "");
          lines.forEach(line -> print(line, out));
        });
    return chapters.values().stream()
        .flatMap(List::stream)
        .allMatch(EvaluationLine::isAccountedFor);
  }

  private static void print(EvaluationLine line, PrintStream out) {
    String verdict = line.same() ? "" : "differs: " + line.why();
    out.printf(Locale.ROOT, LINE, "  " + line.subject(), line.printed(), line.told(), verdict);
  }
}
