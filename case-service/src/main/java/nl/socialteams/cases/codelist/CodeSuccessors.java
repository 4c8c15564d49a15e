// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** What became of codes from one version of a list to a later one, where that is one for one. */
@ApplicationScoped
public class CodeSuccessors {
  private static final String STEP =
      """
      select m.old_code, m.new_code
      from mapped_code_list l
      join mapped_code_list_version v on v.list = l.id
      join mapped_code_mapping m on m.version = v.id
      where l.municipality = :municipality and l.code = :list and v.number = :number
      """;

  private final EntityManager entities;

  @Inject
  CodeSuccessors(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Only codes that one code came of, and that came of one: what was split or joined means
   * something else.
   *
   * @param codes of the earlier version
   */
  public Map<String, String> of(
      String municipality, String list, int earlier, int later, Set<String> codes) {
    Map<String, String> now = new HashMap<>();
    codes.forEach(code -> now.put(code, code));
    for (int number = earlier + 1; number <= later; number++) {
      Map<String, String> step = step(municipality, list, number);
      now.values().removeIf(code -> !step.containsKey(code));
      now.replaceAll((code, current) -> step.get(current));
    }
    return now;
  }

  private Map<String, String> step(String municipality, String list, int number) {
    Map<String, Set<String>> forth = new HashMap<>();
    Map<String, Set<String>> back = new HashMap<>();
    for (Tuple row : rows(municipality, list, number)) {
      String old = row.get(0, String.class);
      String now = row.get(1, String.class);
      forth.computeIfAbsent(old, code -> new HashSet<>()).add(now);
      back.computeIfAbsent(now, code -> new HashSet<>()).add(old);
    }
    Map<String, String> alike = new HashMap<>();
    forth.forEach(
        (old, successors) -> {
          String now = successors.iterator().next();
          if (successors.size() == 1 && now != null && back.get(now).size() == 1) {
            alike.put(old, now);
          }
        });
    return alike;
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String municipality, String list, int number) {
    return entities
        .createNativeQuery(STEP, Tuple.class)
        .setParameter("municipality", municipality)
        .setParameter("list", list)
        .setParameter("number", number)
        .getResultList();
  }
}
