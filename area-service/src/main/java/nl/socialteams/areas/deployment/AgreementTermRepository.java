// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What was agreed, as it was known. */
@ApplicationScoped
class AgreementTermRepository implements PanacheRepositoryBase<AgreementTerm, UUID> {

  /** As known now. */
  AgreementTerm of(UUID agreement) {
    return find("agreement = ?1 and known.knownUntil is null", agreement).singleResult();
  }

  List<AgreementTerm> history(UUID agreement) {
    return list("agreement = ?1 order by known.knownFrom", agreement);
  }
}
