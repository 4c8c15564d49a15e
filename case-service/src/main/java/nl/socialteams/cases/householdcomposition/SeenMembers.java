// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Members through time, of a household of which the caller sees a case. */
@ApplicationScoped
public class SeenMembers {
  private final HouseholdMemberRepository members;

  @Inject
  SeenMembers(HouseholdMemberRepository members) {
    this.members = members;
  }

  /** By their identifiers, also of those who were found to be the same as another: as that one. */
  public Map<UUID, HouseholdMember> of(UUID household) {
    Map<UUID, HouseholdMember> known =
        members.everKnown(new SeenHousehold(household, true)).stream()
            .collect(Collectors.toMap(HouseholdMember::member, Function.identity()));
    return known.values().stream()
        .collect(
            Collectors.toMap(
                HouseholdMember::member,
                member ->
                    member.joinedInto() == null
                        ? member
                        : known.getOrDefault(member.joinedInto(), member)));
  }
}
