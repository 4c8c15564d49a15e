// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.listchange.ChangeRepository;

/** Reads what became of a municipality's neighbourhoods. */
@ApplicationScoped
public class Lineages {
  private final ChangeRepository changes;

  @Inject
  Lineages(ChangeRepository changes) {
    this.changes = changes;
  }

  public Lineage of(String municipality) {
    return new Lineage(changes.of(municipality));
  }

  /** Of the municipality whose digits a neighbourhood's code holds. */
  public Lineage around(String neighbourhood) {
    return of("GM" + neighbourhood.substring(2, 6));
  }
}
