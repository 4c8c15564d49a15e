// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened who a member without a file is. */
@ApplicationScoped
public class MemberIdentities implements SealedTable {
  private static final String KIND = "household-member";

  private final Sealer sealer;

  @Inject
  MemberIdentities(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(UUID row, UUID member, MemberPerson person) {
    return sealer.seal(place(row, member), person);
  }

  MemberPerson of(HouseholdMember member) {
    return sealer.open(place(member.id(), member.member()), member.sealed(), MemberPerson.class);
  }

  /** A member as the access log names one: the client, or a member without a file. */
  static DataSubject subject(HouseholdMember member) {
    return member.client() == null
        ? new DataSubject(KIND, member.member())
        : ClientIdentities.subject(member.client());
  }

  private static SealedPlace place(UUID row, UUID member) {
    return new SealedPlace(KIND, row, new DataSubject(KIND, member));
  }

  @Override
  public String table() {
    return "household_member";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
