// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.household.HouseholdRepository;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Notes who joins a household, who leaves it, or what was wrong with that. */
@ApplicationScoped
public class RecordMember {
  private final KnowledgeClock knowledge;
  private final MemberFaults faults;
  private final VisibleCase cases;
  private final HouseholdRepository households;
  private final HouseholdMemberRepository members;
  private final MemberIdentities identities;
  private final CaseTimeline timeline;

  @Inject
  RecordMember(
      KnowledgeClock knowledge,
      MemberFaults faults,
      VisibleCase cases,
      HouseholdRepository households,
      HouseholdMemberRepository members,
      MemberIdentities identities,
      CaseTimeline timeline) {
    this.knowledge = knowledge;
    this.faults = faults;
    this.cases = cases;
    this.households = households;
    this.members = members;
    this.identities = identities;
    this.timeline = timeline;
  }

  /** Who is registered lives in the household from that day on. */
  public void registered(Client client, LocalDate on, Knowledge known) {
    NewHouseholdMember told = new NewHouseholdMember(client.id(), null, on, null, null);
    Household household = households.findById(client.household());
    members.persist(HouseholdMember.joining(household, told, known, identities));
  }

  /**
   * @throws LivesElsewhere where the client lives in a household on one of these days
   */
  HouseholdMember join(Household household, NewHouseholdMember told) {
    faults.require(household, told);
    Knowledge known = knowledge.known(told.knownSince());
    households.hold(household.id());
    HouseholdMember member = HouseholdMember.joining(household, told, known, identities);
    add(household, member);
    tell(household, told.validFrom(), "member-joined");
    return member;
  }

  void leave(Household household, HouseholdMember member, HouseholdLeaving leaving) {
    if (!leaving.validUntil().isAfter(member.time().validFrom())) {
      throw new InvalidInput(
          List.of(
              Fault.of(
                  Fault.Place.BODY,
                  "/validUntil",
                  "ends-before-it-begins",
                  member.time().validFrom())));
    }
    NewHouseholdMember left =
        new NewHouseholdMember(
            member.client(),
            member.client() == null ? identities.of(member) : null,
            member.time().validFrom(),
            leaving.validUntil(),
            leaving.knownSince());
    replace(household, member, left);
    tell(household, leaving.validUntil(), "member-left");
  }

  void correct(Household household, HouseholdMember wrong, NewHouseholdMember told) {
    faults.require(household, told);
    replace(household, wrong, told);
    tell(household, told.validFrom(), "member-corrected");
  }

  /**
   * It never was. The database refuses that while a plan that runs is about the member, and where a
   * registration says that the client lives there.
   */
  void withdraw(Household household, HouseholdMember mistaken) {
    requireMember(mistaken);
    households.hold(household.id());
    mistaken.withdraw(knowledge.known(null));
    members.flush();
    tell(household, mistaken.time().validFrom(), "member-withdrawn");
  }

  private static void requireMember(HouseholdMember member) {
    if (!member.isMember()) {
      throw new NoMemberAnyMore();
    }
  }

  private void replace(Household household, HouseholdMember wrong, NewHouseholdMember right) {
    requireMember(wrong);
    Knowledge known = knowledge.known(right.knownSince());
    households.hold(household.id());
    HouseholdMember state = wrong.correct(right, known, identities);
    members.flush();
    add(household, state);
  }

  private void add(Household household, HouseholdMember state) {
    if (state.client() != null
        && members.livesSomewhere(
            state.client(), state.time().validFrom(), state.time().validUntil(), state.member())) {
      throw new LivesElsewhere();
    }
    members.persistAndFlush(state);
  }

  private void tell(Household household, LocalDate on, String happening) {
    cases.runningIn(household.id()).forEach(found -> timeline.tell(found, on, happening));
  }
}
