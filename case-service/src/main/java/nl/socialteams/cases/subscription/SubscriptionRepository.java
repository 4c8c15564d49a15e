// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.caller.Caller;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Policy: a subscriber sees its own subscriptions, and there are no others for it. */
@ApplicationScoped
public class SubscriptionRepository implements PanacheRepositoryBase<Subscription, UUID> {
  private static final String OWN = "issuer = ?1 and subject = ?2";

  private final Caller caller;

  @Inject
  SubscriptionRepository(Caller caller) {
    this.caller = caller;
  }

  /**
   * @throws NotFoundException where there is none for the caller
   */
  public Subscription own(UUID id) {
    return find(OWN + " and id = ?3", caller.issuer(), caller.subject(), id)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  /** The newest first. */
  Page<Subscription> page(Cursor after, int limit) {
    List<Subscription> found =
        find(
                OWN + " and id < ?3 order by id desc",
                caller.issuer(),
                caller.subject(),
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  long goingOn() {
    return count(OWN + " and endedAt is null", caller.issuer(), caller.subject());
  }
}
