// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.socialmap.LoadProvision;
import nl.socialteams.areas.socialmap.Loaded;
import nl.socialteams.problem.Problem;
import nl.socialteams.rowstreams.RowWork;

/** Each line in a transaction of its own: one that is refused stops no other. */
@ApplicationScoped
class LoadProvisions implements RowWork<LoadedRow, LoadedRowAnswer> {
  private final LoadProvision loadProvision;

  @Inject
  LoadProvisions(LoadProvision loadProvision) {
    this.loadProvision = loadProvision;
  }

  @Override
  public LoadedRowAnswer answer(long row, LoadedRow told) {
    Loaded loaded =
        loadProvision.load(told.source(), told.externalId(), told.provision(), "/provision");
    return new LoadedRowAnswer(row, told.externalId(), outcome(loaded), loaded.provisionId(), null);
  }

  @Override
  public LoadedRowAnswer refuse(long row, LoadedRow told, Problem problem) {
    String key = told == null ? null : told.externalId();
    return new LoadedRowAnswer(row, key, LoadOutcome.REFUSED, null, problem);
  }

  private static LoadOutcome outcome(Loaded loaded) {
    if (loaded.isNew()) {
      return LoadOutcome.RECORDED;
    }
    return loaded.isChanged() ? LoadOutcome.REPLACED : LoadOutcome.UNCHANGED;
  }
}
