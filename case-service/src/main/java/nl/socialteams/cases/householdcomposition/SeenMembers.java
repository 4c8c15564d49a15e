// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.PageQuery;

/** Members through time, of a household of which the caller sees a case. */
@ApplicationScoped
public class SeenMembers {
  private final HouseholdMemberRepository members;

  @Inject
  SeenMembers(HouseholdMemberRepository members) {
    this.members = members;
  }

  public List<HouseholdMember> of(UUID household) {
    SeenHousehold seen = new SeenHousehold(household, true);
    return members.page(seen, null, Cursor.START, PageQuery.MAXIMUM_LIMIT).items();
  }
}
