// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Consents, the newest first: their ids follow time. */
@ApplicationScoped
public class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
  private static final String TO =
      "caseId = ?1 and purpose = ?2 and (organisation = ?3 or team = ?4)";

  Optional<Consent> of(UUID caseId, UUID consent) {
    return find("caseId = ?1 and id = ?2", caseId, consent).firstResultOptional();
  }

  public Page<Consent> page(UUID caseId, Cursor after, int limit) {
    List<Consent> found =
        find("caseId = ?1 and id < ?2 order by id desc", caseId, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** The consent by which something may be told today. */
  public Optional<Consent> holding(
      UUID caseId, Recipient to, ConsentPurpose purpose, LocalDate today) {
    return to(caseId, to, purpose).stream().filter(one -> one.holdsOn(today)).findFirst();
  }

  /** The last one that has not ended by a day. */
  Optional<Consent> running(UUID caseId, Recipient to, ConsentPurpose purpose, LocalDate day) {
    return find(
            TO + " and (endsOn is null or endsOn > ?5) order by givenOn desc",
            caseId,
            purpose,
            to.organisation(),
            to.team(),
            day)
        .firstResultOptional();
  }

  private List<Consent> to(UUID caseId, Recipient to, ConsentPurpose purpose) {
    return list(TO, caseId, purpose, to.organisation(), to.team());
  }
}
