// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Notes of which municipalities the figures change, once a transaction and as the last thing in it:
 * so the rows are locked for no longer than the commit takes, and in the same order by everybody.
 * Also of one that nothing told of yet, which another transaction may be about to.
 */
@ApplicationScoped
class ChangedFigures implements FiguresChange {
  private static final String CHANGED =
      """
      with touched (projection, is_all, named) as (values (?, ?::boolean, ?))
      insert into figures_changed as known (projection, municipality, changed_at)
      select projection, code, clock_timestamp()
      from (
        select projection, unnest(string_to_array(named, ',')) as code from touched
        union
        select f.projection, f.code from touched t
        join municipality_fact f on f.projection = t.projection and t.is_all
        union
        select c.projection, c.municipality from touched t
        join figures_changed c on c.projection = t.projection and t.is_all
      ) changed
      order by code
      on conflict (projection, municipality) do update
      set changed_at = greatest(clock_timestamp(), known.changed_at + interval '1 microsecond')
      """;

  private final FactStore store;
  private final TransactionSynchronizationRegistry transactions;

  @Inject
  ChangedFigures(FactStore store, TransactionSynchronizationRegistry transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public void of(int projection, String municipality) {
    noted(projection).municipalities.add(municipality);
  }

  @Override
  public void ofAll(int projection) {
    noted(projection).all = true;
  }

  private Noted noted(int projection) {
    Noted known = (Noted) transactions.getResource(key(projection));
    if (known != null) {
      return known;
    }
    Noted first = new Noted(projection);
    transactions.putResource(key(projection), first);
    transactions.registerInterposedSynchronization(first);
    return first;
  }

  private static String key(int projection) {
    return ChangedFigures.class.getName() + projection;
  }

  /** What one transaction changes. */
  private final class Noted implements Synchronization {
    private final int projection;
    private final Set<String> municipalities = new TreeSet<>();
    private boolean all;

    Noted(int projection) {
      this.projection = projection;
    }

    @Override
    public void beforeCompletion() {
      if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
        return;
      }
      try {
        store.write(CHANGED, projection, all, String.join(",", municipalities));
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
    }

    @Override
    public void afterCompletion(int status) {
      // the note went with its transaction
    }
  }
}
