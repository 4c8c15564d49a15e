// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/**
 * Finds the real names that a misspelt one is nearest to, by the groups of three letters that they
 * have in common: of the whole name, or of a word of it (so that "Hazendans" finds
 * "Dousberg-Hazendans").
 */
@ApplicationScoped
public class NearestNames {
  private static final int MOST = 3;
  private static final String NEAREST =
      """
      select at - 1 as at, likeness from (
        select at, greatest(similarity(name, :wanted), word_similarity(:wanted, name),
          word_similarity(name, :wanted)) as likeness
        from unnest(cast(:names as text[])) with ordinality as known (name, at)) as found
      where likeness >= 0.3
      order by likeness desc, at
      limit :most
      """;

  private final EntityManager entities;

  @Inject
  NearestNames(EntityManager entities) {
    this.entities = entities;
  }

  /** At most three, the nearest first; none where nothing looks like it. */
  public List<NearName> of(String wanted, Collection<String> known) {
    Map<String, String> names = new LinkedHashMap<>();
    known.forEach(name -> names.putIfAbsent(PrintedName.plain(name), name));
    List<String> real = List.copyOf(names.values());
    return entities
        .createNativeQuery(NEAREST, Tuple.class)
        .setParameter("wanted", PrintedName.plain(wanted))
        .setParameter("names", names.keySet().toArray(String[]::new))
        .setParameter("most", MOST)
        .getResultList()
        .stream()
        .map(row -> near((Tuple) row, real))
        .toList();
  }

  private static NearName near(Tuple row, List<String> real) {
    double likeness = row.get(1, Number.class).doubleValue();
    return new NearName(
        real.get(row.get(0, Number.class).intValue()),
        BigDecimal.valueOf(likeness).setScale(2, RoundingMode.HALF_UP).doubleValue());
  }
}
