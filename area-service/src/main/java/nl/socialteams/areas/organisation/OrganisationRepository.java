// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Organisations of all municipalities. */
@ApplicationScoped
public class OrganisationRepository implements PanacheRepositoryBase<Organisation, UUID> {

  /** Whether the municipality works with this organisation. */
  public boolean isOf(String municipality, UUID organisation) {
    return count("municipality = ?1 and id = ?2", municipality, organisation) > 0;
  }

  boolean isNamed(String municipality, String name) {
    return count("municipality = ?1 and name = ?2", municipality, name) > 0;
  }

  /** Whether the organisation's own systems sign in with this client. */
  public boolean signsInWith(UUID organisation, String client) {
    return count("id = ?1 and client = ?2", organisation, client) > 0;
  }

  /** Counts a change of what belongs to it. */
  void changed(Organisation organisation) {
    getEntityManager().lock(organisation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  Page<Organisation> page(String municipality, Cursor after, int limit) {
    String name = after.text(0);
    List<Organisation> found =
        find("municipality = ?1 and name > ?2 order by name", municipality, name)
            .range(0, limit)
            .list();
    return Page.of(found, limit, organisation -> Cursor.after(organisation.name()));
  }
}
