// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.socialteams.caller.Caller;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.testing.policies.OfOneMunicipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisibleParticipantTest extends OfOneMunicipality<Participant> {
  VisibleParticipantTest() {
    super(Participant::new);
  }

  @Override
  protected Participant found(Caller caller, Participant kept) {
    return visible(caller, kept).participant(UUID.randomUUID());
  }

  @Test
  void a_request_names_participants_of_its_municipality_only() {
    Participant own = of(OWN);

    assertThat(visible(acting(), own).named(UUID.randomUUID(), "/participantId")).isSameAs(own);
    for (Participant kept : new Participant[] {of(OTHER), null}) {
      VisibleParticipant visible = visible(acting(), kept);
      assertThatThrownBy(() -> visible.named(UUID.randomUUID(), "/participantId"))
          .isInstanceOf(InvalidInput.class);
    }
  }

  private static VisibleParticipant visible(Caller caller, Participant kept) {
    return new VisibleParticipant(
        caller,
        new ParticipantRepository(null) {
          @Override
          public Participant findById(UUID id) {
            return kept;
          }
        });
  }
}
