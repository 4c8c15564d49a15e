// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;

import nl.socialteams.sealing.SealWitness;
import nl.socialteams.sealing.SealedPlace;

/** Notes everybody whose seal is made or opened, whether a use case tells of it or not. */
@ApplicationScoped
class SeenAtTheSeal implements SealWitness {
  private final AccessRecorder recorder;
  private final ActOfRequest acts;
  private final AccessTable table;

  @Inject
  SeenAtTheSeal(AccessRecorder recorder, ActOfRequest acts, AccessTable table) {
    this.recorder = recorder;
    this.acts = acts;
    this.table = table;
  }

  @Override
  public void sealing(SealedPlace place) {
    note(place, Action.CHANGE);
  }

  @Override
  public void opening(SealedPlace place) {
    note(place, Action.READ);
  }

  private void note(SealedPlace place, Action action) {
    if (place.about() == null) {
      return;
    }
    if (Arc.container().requestContext().isActive() && recorder.isRunning()) {
      recorder.seen(place);
    } else {
      table.insert(acts.ofService(action), List.of(Touched.sealed(place)));
    }
  }
}
