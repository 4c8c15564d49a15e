// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MembershipState;

/** Who works in which team for how much, by pseudonym only. */
@Singleton
class MembershipFacts extends StateFacts<MembershipState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("membership_fact", "membership_id", "municipality", "team_id");
  private static final FactColumns TERMS =
      FactColumns.of(
          "membership_term_fact",
          "membership_id",
          "kind",
          "fte",
          "valid_from",
          "valid_until",
          "known_from",
          "known_until");

  @Inject
  MembershipFacts(FactStore store) {
    super(store, AreaEvents.MEMBERSHIP_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(MembershipState state) {
    return state.municipality();
  }

  @Override
  long version(MembershipState state) {
    return state.version();
  }

  @Override
  List<Object> row(MembershipState state) {
    return Row.of(state.membershipId(), state.municipality(), state.teamId());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(MembershipState state) {
    return Map.of(
        TERMS,
        state.terms().stream()
            .map(
                term ->
                    Row.of(
                        term.kind(),
                        term.fte(),
                        term.validFrom(),
                        term.validUntil(),
                        term.knownFrom(),
                        term.knownUntil()))
            .toList());
  }
}
