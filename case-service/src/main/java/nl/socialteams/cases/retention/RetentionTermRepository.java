// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.retention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/**
 * Terms of the law, which have the greatest ids, and of municipalities, the newest first: those ids
 * follow time.
 */
@ApplicationScoped
class RetentionTermRepository implements PanacheRepositoryBase<RetentionTerm, UUID> {

  /** Those that a caller may know: of the law, and of the municipalities that it acts for. */
  Optional<RetentionTerm> visible(UUID id, Set<String> municipalities) {
    return find("id = ?1 and (municipality is null or municipality in ?2)", id, municipalities)
        .firstResultOptional();
  }

  Page<RetentionTerm> page(String municipality, Cursor after, int limit) {
    List<RetentionTerm> found =
        find(
                "(municipality is null or municipality = ?1) and id < ?2 order by id desc",
                municipality,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
