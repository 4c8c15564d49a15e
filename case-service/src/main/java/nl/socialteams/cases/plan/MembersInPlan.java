// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.householdcomposition.HouseholdMember;
import nl.socialteams.cases.householdcomposition.SeenMembers;
import nl.socialteams.problem.Fault;

/**
 * Members of the household whom a plan is also about. Those that the caller does not see stay in a
 * draft as they are.
 */
@ApplicationScoped
class MembersInPlan {
  private final SeenMembers seenMembers;
  private final VisibleCase visible;
  private final PlanContents contents;

  @Inject
  MembersInPlan(SeenMembers seenMembers, VisibleCase visible, PlanContents contents) {
    this.seenMembers = seenMembers;
    this.visible = visible;
    this.contents = contents;
  }

  List<Fault> unknown(Plan plan, List<UUID> named, String at) {
    Map<UUID, HouseholdMember> known = named.isEmpty() ? Map.of() : seenIn(plan);
    List<Fault> faults = new ArrayList<>();
    for (int number = 0; number < named.size(); number++) {
      String pointer = at + "/memberIds/" + number;
      if (!isMember(known.get(named.get(number)), named.get(number))) {
        faults.add(fault(pointer, "unknown-household-member", named.get(number)));
      } else if (named.indexOf(named.get(number)) < number) {
        faults.add(fault(pointer, "named-twice", named.get(number)));
      }
    }
    return faults;
  }

  void keep(Plan plan, List<UUID> named) {
    contents.emptyMembers(plan, of(plan, plan.draftNumber()));
    named.forEach(member -> contents.add(PlanMember.drafted(plan, member)));
  }

  /** Those whom the caller sees, in the order in which they were named. */
  List<UUID> of(Plan plan, int number) {
    List<UUID> named =
        contents.members(plan.id(), number).stream().map(PlanMember::member).toList();
    Map<UUID, HouseholdMember> known = named.isEmpty() ? Map.of() : seenIn(plan);
    return named.stream()
        .filter(known::containsKey)
        .map(member -> known.get(member).member())
        .distinct()
        .toList();
  }

  /** From the agreement on: who lives there on that day, and has no case of their own. */
  List<Fault> notFitting(Plan plan, LocalDate on) {
    List<UUID> named = of(plan, plan.draftNumber());
    List<Fault> faults = new ArrayList<>();
    if (named.isEmpty()) {
      return faults;
    }
    Map<UUID, HouseholdMember> known = seenIn(plan);
    List<CaseFile> cases = visible.seenOf(plan.household());
    for (int number = 0; number < named.size(); number++) {
      HouseholdMember member = known.get(named.get(number));
      String pointer = "/memberIds/" + number;
      if (!member.isMember() || !member.time().holdsOn(on)) {
        faults.add(fault(pointer, "member-not-there", on));
      } else if (cases.stream().anyMatch(found -> isOwn(found, member, on))) {
        faults.add(fault(pointer, "member-has-case"));
      }
    }
    return faults;
  }

  private static boolean isOwn(CaseFile found, HouseholdMember member, LocalDate on) {
    return found.client().equals(member.client())
        && !found.openedOn().isAfter(on)
        && (found.closedOn() == null || !found.closedOn().isBefore(on));
  }

  private static boolean isMember(HouseholdMember known, UUID named) {
    return known != null && known.isMember() && known.member().equals(named);
  }

  private Map<UUID, HouseholdMember> seenIn(Plan plan) {
    return seenMembers.of(plan.household());
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
