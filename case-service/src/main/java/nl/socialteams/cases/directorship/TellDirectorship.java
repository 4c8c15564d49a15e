// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.Arrays;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.cases.timeline.TimelineWords;

/**
 * Tells of a directorship in every running case of the household, also in those that the caller
 * does not see: who is proposed may be of another team.
 */
@ApplicationScoped
class TellDirectorship {
  private final EntityManager entities;
  private final Caller caller;
  private final Workers workers;
  private final TimelineWords words;

  @Inject
  TellDirectorship(EntityManager entities, Caller caller, Workers workers, TimelineWords words) {
    this.entities = entities;
    this.caller = caller;
    this.workers = workers;
    this.words = words;
  }

  /** It waits for its answer, and stands in the work list until then. */
  void proposed(Directorship of) {
    tell(of, "director-proposed", true);
  }

  void settled(Directorship of, String happening, Object... details) {
    tell(of, happening, false, details);
  }

  private void tell(Directorship of, String happening, boolean waits, Object... details) {
    words.requireKnown(happening);
    UUID worker = workers.calling(of.municipality()).orElse(null);
    entities
        .createNativeQuery(
            "select 1 from tell_of_directorship(:directorship, :happening, :details,"
                + " cast(cast(:worker as text) as uuid), cast(:system as text), :waits)")
        .setParameter("directorship", of.id())
        .setParameter("happening", happening)
        .setParameter("details", Arrays.stream(details).map(String::valueOf).toArray(String[]::new))
        .setParameter("worker", worker == null ? null : worker.toString())
        .setParameter("system", caller.client())
        .setParameter("waits", waits)
        .getResultList();
  }
}
