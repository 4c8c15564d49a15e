// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.collective.ActivityEvents;
import nl.socialteams.areas.collective.ActivityRepository;
import nl.socialteams.areas.collective.CollectiveActivity;
import nl.socialteams.areas.participant.Participant;
import nl.socialteams.areas.participant.VisibleParticipant;
import nl.socialteams.knowntime.NextStatus;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Lets residents take part, as many as there are places, and leave. */
@ApplicationScoped
class TakePart {
  private final VisibleParticipant participants;
  private final NextStatus nextStatus;
  private final ActivityRepository activities;
  private final ParticipationRepository participations;
  private final ActivityEvents events;

  @Inject
  TakePart(
      VisibleParticipant participants,
      NextStatus nextStatus,
      ActivityRepository activities,
      ParticipationRepository participations,
      ActivityEvents events) {
    this.participants = participants;
    this.nextStatus = nextStatus;
    this.activities = activities;
    this.participations = participations;
    this.events = events;
  }

  /** The activity is taken first, so that the places and the version are those of now. */
  Participation join(CollectiveActivity activity, NewParticipation wanted) {
    activities.take(activity);
    activity.requirePlanned();
    requireResident(activity, wanted.participantId());
    nextStatus.known("/joinedOn", wanted.joinedOn(), null, List.of());
    if (activity.placesTaken() >= activity.capacity()) {
      throw new ActivityFull(activity.capacity());
    }
    Participation participation =
        new Participation(activity.id(), wanted.participantId(), wanted.joinedOn());
    participations.persistAndFlush(participation);
    tell(activity);
    return participation;
  }

  void leave(CollectiveActivity activity, Participation participation, LocalDate on) {
    activities.take(activity);
    nextStatus.known("/leftOn", on, null, List.of());
    participation.leave(on);
    participations.flush();
    tell(activity);
  }

  private void requireResident(CollectiveActivity activity, UUID participantId) {
    Participant participant = participants.named(participantId, "/participantId");
    if (!participant.municipality().equals(activity.municipality())) {
      throw new InvalidInput(
          List.of(Fault.of(Fault.Place.BODY, "/participantId", "unknown-participant")));
    }
  }

  private void tell(CollectiveActivity activity) {
    activities.reread(activity);
    events.changed(activity);
  }
}
