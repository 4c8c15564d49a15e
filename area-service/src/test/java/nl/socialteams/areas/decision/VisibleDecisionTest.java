// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Test;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.caller.Caller;
import nl.socialteams.testing.policies.Kept;
import nl.socialteams.testing.policies.OfOneMunicipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VisibleDecisionTest extends OfOneMunicipality<Decision> {
  VisibleDecisionTest() {
    super(() -> Kept.with(new Decision(), "takenOn", LocalDate.parse("2014-01-07")));
  }

  @Override
  protected Decision found(Caller caller, Decision kept) {
    return visible(caller, kept).decision(UUID.randomUUID());
  }

  @Test
  void a_draft_is_seen_by_who_writes_decisions_only() {
    Decision draft = Kept.with(of(OWN), "takenOn", null);
    Caller reads = acting(AreaRights.READ);
    Caller writes = acting(AreaRights.ADMINISTER);

    assertThat(found(writes, draft)).isSameAs(draft);
    assertThatThrownBy(() -> found(reads, draft)).isInstanceOf(NotFoundException.class);
    assertThat(visible(writes, null).seesDrafts()).isTrue();
    assertThat(visible(reads, null).seesDrafts()).isFalse();
  }

  private static VisibleDecision visible(Caller caller, Decision kept) {
    return new VisibleDecision(
        caller,
        new DecisionRepository() {
          @Override
          public Decision findById(UUID id) {
            return kept;
          }
        });
  }
}
