// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Versions of code lists, drafts among them. */
@ApplicationScoped
public class CodeListVersionRepository implements PanacheRepositoryBase<CodeListVersion, UUID> {

  public Optional<CodeListVersion> on(UUID list, LocalDate day) {
    return find(
            "list = ?1 and status = ?2 and (validFrom is null or validFrom <= ?3)"
                + " and (validUntil is null or validUntil > ?3)",
            list,
            VersionStatus.PUBLISHED,
            day)
        .firstResultOptional();
  }

  /** The last one that was published. */
  public Optional<CodeListVersion> last(UUID list) {
    return find("list = ?1 and status = ?2 order by number desc", list, VersionStatus.PUBLISHED)
        .firstResultOptional();
  }

  /** Counts a change of what a draft holds, also where its heading stays the same. */
  public void count(CodeListVersion draft) {
    getEntityManager().lock(draft, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  List<CodeListVersion> published(UUID list) {
    return list("list = ?1 and status = ?2 order by number", list, VersionStatus.PUBLISHED);
  }

  Page<CodeListVersion> page(UUID list, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<CodeListVersion> found =
        find("list = ?1 and id > ?2 order by id", list, last).range(0, limit).list();
    return Page.of(found, limit, version -> Cursor.after(version.id()));
  }
}
