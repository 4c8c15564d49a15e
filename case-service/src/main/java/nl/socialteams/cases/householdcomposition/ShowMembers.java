// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.hibernate.SessionCheckMode;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;

/** Shows members of a household, a client by what is known of the client now. */
@ApplicationScoped
public class ShowMembers {
  private final HouseholdMemberRepository members;
  private final ClientRepository clients;
  private final ClientIdentities clientIdentities;
  private final MemberIdentities memberIdentities;
  private final AccessRecorder access;

  @Inject
  ShowMembers(
      HouseholdMemberRepository members,
      ClientRepository clients,
      ClientIdentities clientIdentities,
      MemberIdentities memberIdentities,
      AccessRecorder access) {
    this.members = members;
    this.clients = clients;
    this.clientIdentities = clientIdentities;
    this.memberIdentities = memberIdentities;
    this.access = access;
  }

  /** Who lives on a day in the household of a case that the caller sees. */
  public List<HouseholdMemberView> on(UUID household, LocalDate day) {
    SeenHousehold seen = new SeenHousehold(household, true);
    return show(members.page(seen, day, null, Cursor.START, PageQuery.MAXIMUM_LIMIT)).items();
  }

  Page<HouseholdMemberView> show(Page<HouseholdMember> page) {
    Map<UUID, Client> known = clientsOf(page.items());
    return page.map(member -> HouseholdMemberView.of(member, person(member, known), null));
  }

  /**
   * @param states the last first
   */
  HouseholdMemberView show(List<HouseholdMember> states) {
    Map<UUID, Client> known = clientsOf(states);
    List<HouseholdMemberView> earlier =
        states.stream()
            .skip(1)
            .map(state -> HouseholdMemberView.of(state, person(state, known), null))
            .toList();
    HouseholdMember last = states.getFirst();
    return HouseholdMemberView.of(last, person(last, known), earlier);
  }

  /** Whoever was read already in this transaction is not read again. */
  private Map<UUID, Client> clientsOf(List<HouseholdMember> shown) {
    List<UUID> ids =
        shown.stream().map(HouseholdMember::client).filter(Objects::nonNull).distinct().toList();
    return clients.getSession().findMultiple(Client.class, ids, SessionCheckMode.ENABLED).stream()
        .filter(Objects::nonNull)
        .collect(Collectors.toMap(Client::id, Function.identity()));
  }

  private MemberPerson person(HouseholdMember member, Map<UUID, Client> known) {
    access.tells(
        "household", member.household(), MemberIdentities.subject(member), member.municipality());
    if (member.client() == null) {
      return memberIdentities.of(member);
    }
    Client client = known.get(member.client());
    return MemberPerson.of(client, clientIdentities.of(client));
  }
}
