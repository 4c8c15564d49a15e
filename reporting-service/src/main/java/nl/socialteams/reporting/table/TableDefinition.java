// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a table is made of.
 *
 * @param name as in its address; its texts stand under it in {@code reports.properties}
 * @param requirement such as {@code R2}
 * @param group the dimensions of which each combination is a whole, that shares are of
 * @param classes the dimensions that divide a group
 * @param measures what is told besides the count
 * @param exposure who may see it
 * @param dividing the one of the group whose values divide one whole, of which other tables tell
 *     how many it is; null for none
 */
public record TableDefinition(
    String name,
    String requirement,
    List<Dimension> group,
    List<Dimension> classes,
    List<Measure> measures,
    Exposure exposure,
    String dividing) {
  private static final String DEFINITIONS = "https://socialteams.example/reports/";

  public TableDefinition {
    group = List.copyOf(group);
    classes = List.copyOf(classes);
    measures = List.copyOf(measures);
  }

  /** Of which each group is a whole of its own. */
  public TableDefinition(
      String name,
      String requirement,
      List<Dimension> group,
      List<Dimension> classes,
      List<Measure> measures,
      Exposure exposure) {
    this(name, requirement, group, classes, measures, exposure, null);
  }

  /** Those of the group first: the order of the values of a fact. */
  public List<Dimension> dimensions() {
    return Stream.concat(group.stream(), classes.stream()).toList();
  }

  public URI definition() {
    return URI.create(DEFINITIONS + name);
  }

  /** The values of a row that say of which whole it is a part. */
  public List<String> groupOf(List<String> values) {
    return values.subList(0, group.size());
  }
}
