// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C11")
class LeavingTest {

  @Property
  void a_handover_is_of_one_worker_organisation_team_or_neighbourhood(
      @ForAll boolean worker,
      @ForAll boolean organisation,
      @ForAll boolean team,
      @ForAll boolean neighbourhood) {
    Leaving leaving =
        new Leaving(
            worker ? new UUID(0, 1) : null,
            organisation ? new UUID(0, 2) : null,
            team ? new UUID(0, 3) : null,
            neighbourhood ? "BU09350205" : null);
    long named = Stream.of(worker, organisation, team, neighbourhood).filter(it -> it).count();

    boolean accepted = accepts(leaving);

    assertThat(accepted).isEqualTo(named == 1);
    assertThat(leaving.isNobodyInParticular()).isEqualTo(named == 0);
    if (accepted) {
      HandoverKind kind = leaving.kind();
      assertThat(kind == HandoverKind.WORKER).isEqualTo(worker);
      assertThat(kind == HandoverKind.ORGANISATION).isEqualTo(organisation);
      assertThat(kind == HandoverKind.TEAM).isEqualTo(team);
      assertThat(kind == HandoverKind.NEIGHBOURHOOD).isEqualTo(neighbourhood);
    }
  }

  private static boolean accepts(Leaving leaving) {
    try {
      leaving.requireOne(Fault.Place.BODY, "/workerId");
      return true;
    } catch (InvalidInput refused) {
      return false;
    }
  }
}
