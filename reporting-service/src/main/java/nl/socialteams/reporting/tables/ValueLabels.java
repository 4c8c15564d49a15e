// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.wording.ReportWords;

/** What the values of dimensions are called: in the municipality's code lists, or by us. */
@ApplicationScoped
class ValueLabels {
  private static final String ITEMS =
      """
      select l.code, i.code, i.nl, i.en
      from code_list_fact l
      join code_list_item_fact i on i.projection = l.projection and i.list_id = l.list_id
      where l.projection = :projection and l.municipality = :municipality
      order by i.number, l.code
      """;
  private static final String ORGANISATIONS =
      """
      select cast(organisation_id as text), name from organisation_fact
      where projection = :projection and municipality = :municipality
      """;

  /** By the dimension whose values they are: under the label of their newest edition. */
  private static final Map<String, String> RULES =
      Map.of(
          "norm", newestOf("norm", "return_fact"),
          "scheme", newestOf("scheme", "scheme_comparison_fact"));

  private final EntityManager entities;
  private final ReportWords words;

  @Inject
  ValueLabels(EntityManager entities, ReportWords words) {
    this.entities = entities;
    this.words = words;
  }

  /** Of the values that a table may have: rules are read from all that they were applied to. */
  Labels of(TableDefinition table, int projection, String municipality) {
    Map<String, String> labels = new HashMap<>();
    rows(ITEMS, projection, municipality).forEach(item -> addItem(labels, item));
    rows(ORGANISATIONS, projection, municipality)
        .forEach(named -> labels.put(named.get(0, String.class), named.get(1, String.class)));
    rulesOf(table)
        .flatMap(rules -> rows(rules, projection, municipality).stream())
        .forEach(rule -> labels.putIfAbsent(rule.get(0, String.class), rule.get(1, String.class)));
    return new Labels(labels);
  }

  /** By its list, and by its code alone where no list before it has that code. */
  private void addItem(Map<String, String> labels, Tuple item) {
    String code = item.get(1, String.class);
    String label = item.get(words.areEnglish() ? 3 : 2, String.class);
    labels.put(item.get(0, String.class) + "/" + code, label);
    labels.putIfAbsent(code, label);
  }

  private static Stream<String> rulesOf(TableDefinition table) {
    return table.dimensions().stream()
        .map(Dimension::name)
        .map(RULES::get)
        .filter(Objects::nonNull);
  }

  private static String newestOf(String rule, String facts) {
    return """
    select distinct on (code) code, label from (
      select %s as code, label, edition from %s
      where projection = :projection and municipality = :municipality
      group by 1, 2, 3) rules
    order by code, edition desc, label
    """
        .formatted(rule, facts);
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String statement, int projection, String municipality) {
    return entities
        .createNativeQuery(statement, Tuple.class)
        .setParameter("projection", projection)
        .setParameter("municipality", municipality)
        .getResultList();
  }

  /** The labels of one municipality. */
  final class Labels {
    private final Map<String, String> labels;
    private final Map<Dimension, Map<String, String>> told = new HashMap<>();

    private Labels(Map<String, String> labels) {
      this.labels = labels;
    }

    /** The code itself where nothing is known of it. */
    String of(Dimension dimension, String value) {
      return told.computeIfAbsent(dimension, any -> new HashMap<>())
          .computeIfAbsent(value, any -> found(dimension, value));
    }

    private String found(Dimension dimension, String value) {
      String own = "value." + value;
      if (words.has(own)) {
        return words.of(own);
      }
      String listed = labels.get(dimension.codeList() + "/" + value);
      return listed == null ? labels.getOrDefault(value, value) : listed;
    }
  }
}
