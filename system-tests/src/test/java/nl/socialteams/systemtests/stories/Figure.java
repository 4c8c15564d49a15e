// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.List;

import static org.awaitility.Awaitility.await;

/**
 * A figure that the municipality reads in its reports: of one neighbourhood and one day, and how
 * high it was before the story.
 *
 * @param codes of the row
 */
record Figure(String table, String neighbourhood, LocalDate day, List<String> codes, long before) {
  private static final SignedIn CONTROLLER = SignedIn.as("controller");

  static Figure of(String table, String neighbourhood, LocalDate day, String... codes) {
    Figure now = new Figure(table, neighbourhood, day, List.of(codes), 0);
    return new Figure(table, neighbourhood, day, List.of(codes), now.read());
  }

  /** Waits until the story is told in it. */
  void hasRisenBy(int number) {
    await().atMost(SignedIn.PATIENCE).until(this::read, now -> now == before + number);
  }

  private long read() {
    String where =
        "it.key == '" + neighbourhood + "' && it.values.code.containsAll(" + quoted() + ")";
    List<Number> counts =
        CONTROLLER.read(address()).getList("rows.findAll { " + where + " }.count");
    return counts.stream().mapToLong(Number::longValue).sum();
  }

  private String address() {
    return "/reporting/v1/tables/%s/rows?municipality=GM0935&from=%s&until=%s&on=%s&by=NEIGHBOURHOOD"
        .formatted(table, day, day, Days.today());
  }

  private String quoted() {
    return "['" + String.join("', '", codes) + "']";
  }
}
