// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.areas.neighbourhood.OwnNeighbourhoods;
import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records residents who take part, and corrects what was recorded of them. */
@ApplicationScoped
class RegisterParticipant {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final OwnNeighbourhoods neighbourhoods;
  private final ParticipantRepository participants;
  private final ParticipantIdentities identities;

  @Inject
  RegisterParticipant(
      Caller caller,
      VisibleMunicipality visible,
      OwnNeighbourhoods neighbourhoods,
      ParticipantRepository participants,
      ParticipantIdentities identities) {
    this.caller = caller;
    this.visible = visible;
    this.neighbourhoods = neighbourhoods;
    this.participants = participants;
    this.identities = identities;
  }

  Participant register(NewParticipant wanted) {
    caller.requireActsFor(wanted.municipality());
    visible.municipality(wanted.municipality());
    checkNeighbourhood(wanted);
    Participant participant = new Participant(wanted, identities);
    participants.persistAndFlush(participant);
    return participant;
  }

  void correct(Participant participant, NewParticipant wanted) {
    if (!wanted.municipality().equals(participant.municipality())) {
      throw fault("/municipality", "municipality-fixed");
    }
    checkNeighbourhood(wanted);
    participant.correct(wanted, identities);
    participants.flush();
  }

  private void checkNeighbourhood(NewParticipant wanted) {
    neighbourhoods
        .fault(wanted.municipality(), "/neighbourhoodCode", wanted.neighbourhoodCode())
        .ifPresent(
            fault -> {
              throw new InvalidInput(List.of(fault));
            });
  }

  private static InvalidInput fault(String pointer, String code, Object... details) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, pointer, code, details)));
  }
}
