// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.AreaTopics;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.contracts.area.StandIn;
import nl.socialteams.contracts.area.WorkerAbsence;
import nl.socialteams.testing.Tokens;

/**
 * Who works where, as area-service tells it: the team member in all teams of Maastricht, the one of
 * another team in Helmond, and a coordinator of the pilot's team.
 */
public final class TeamNews {
  public static final LocalDate LONG_AGO = LocalDate.of(2013, 1, 1);
  public static final UUID ORGANISATION = UUID.fromString("0198c5f2-7d1e-7a33-9d10-0000000000b1");

  /** For which the one of another team works. */
  public static final UUID OTHER_ORGANISATION =
      UUID.fromString("0198c5f2-7d1e-7a33-9d10-0000000000b2");

  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "area-service");
  private static final Instant KNOWN = Instant.parse("2013-01-01T08:00:00Z");

  private TeamNews() {}

  static List<CloudEvent> usual() {
    return List.of(
        event(member("team-member", AreaNews.PILOT_TEAM)),
        event(member("team-member", AreaNews.CABERG_TEAM_OF_2017)),
        event(member("team-member", AreaNews.HAZENDANS_TEAM)),
        event(member("team-member", AreaNews.WEST.toString())),
        event(member("team-member-elsewhere", AreaNews.HELMOND_TEAM.toString())),
        event(member("team-member-other-team", AreaNews.HELMOND_TEAM.toString())),
        event(
            membership(
                "team-coordinator",
                AreaNews.PILOT_TEAM,
                1,
                List.of(term("COORDINATOR", null)),
                List.of())));
  }

  public static UUID workerOf(String client) {
    return id("worker", client);
  }

  private static MembershipState member(String client, String team) {
    return membership(client, team, 1, List.of(term("MEMBER", null)), List.of());
  }

  /** Tells of a membership that lasts until a day, and returns when it is known. */
  public static void works(String client, String team, long version, LocalDate until) {
    works(client, team, version, until, ORGANISATION);
  }

  public static void works(
      String client, String team, long version, LocalDate until, UUID organisation) {
    MemberTerm term = term("MEMBER", organisation, until);
    tell(membership(client, team, version, List.of(term), List.of()));
  }

  /** Tells who coordinates a team, and returns when it is known. */
  public static void coordinates(String client, String team, long version) {
    tell(membership(client, team, version, List.of(term("COORDINATOR", null)), List.of()));
  }

  /** Tells that a team member is absent from a day until another, and who stands in. */
  public static void absent(
      String client, String team, long version, String standIn, LocalDate from, LocalDate until) {
    StandIn who = new StandIn(workerOf(standIn), Tokens.issuer(), Tokens.subjectOf(standIn));
    WorkerAbsence absence =
        new WorkerAbsence(UUID.randomUUID(), who, from, until, KNOWN, null, true);
    tell(membership(client, team, version, List.of(term("MEMBER", null)), List.of(absence)));
  }

  /** Tells of organisations that people of teams work for. */
  static CloudEvent organisation(UUID id) {
    OrganisationState state = new OrganisationState(id, "GM0935", 1, "Verzonnen", null, List.of());
    return EVENTS.create(AreaEvents.ORGANISATION_CHANGED, id.toString(), state);
  }

  /**
   * Tells that an organisation's own systems sign in with a client, and returns when it is known.
   */
  public static void signsIn(UUID organisation, String client) {
    OrganisationState state =
        new OrganisationState(
            organisation, "GM0935", System.nanoTime(), "Verzonnen hulp", client, List.of());
    AreaNews.tell(
        AreaTopics.ORGANISATIONS,
        EVENTS.create(AreaEvents.ORGANISATION_CHANGED, organisation.toString(), state));
    Awaitility.await()
        .until(
            () ->
                Stored.number(
                        "select count(*) from mapped_organisation where id = '%s' and client = '%s'"
                            .formatted(organisation, client))
                    == 1);
  }

  /** Tells of an organisation in the test municipality, by whose client it signs in. */
  public static String inTheTestMunicipality(String client) {
    UUID organisation = UUID.randomUUID();
    OrganisationState state =
        new OrganisationState(organisation, "GM9999", 1, "Verzonnen hulp", client, List.of());
    AreaNews.tell(
        AreaTopics.ORGANISATIONS,
        EVENTS.create(AreaEvents.ORGANISATION_CHANGED, organisation.toString(), state));
    Awaitility.await()
        .until(
            () ->
                Stored.number(
                        "select count(*) from mapped_organisation where id = '%s'"
                            .formatted(organisation))
                    == 1);
    return organisation.toString();
  }

  private static void tell(MembershipState state) {
    AreaNews.tell(AreaTopics.MEMBERSHIPS, event(state));
    Awaitility.await()
        .until(
            () ->
                Stored.number(
                        "select count(*) from mapped_membership where id = '%s' and version = %s"
                            .formatted(state.membershipId(), state.version()))
                    == 1);
  }

  private static CloudEvent event(MembershipState state) {
    return EVENTS.create(AreaEvents.MEMBERSHIP_CHANGED, state.membershipId().toString(), state);
  }

  private static MembershipState membership(
      String client,
      String team,
      long version,
      List<MemberTerm> terms,
      List<WorkerAbsence> absences) {
    return new MembershipState(
        id("membership", client + team),
        municipalityOf(team),
        version,
        UUID.fromString(team),
        workerOf(client),
        Tokens.issuer(),
        Tokens.subjectOf(client),
        terms,
        absences);
  }

  private static String municipalityOf(String team) {
    if (team.equals(AreaNews.TRIAL_TEAM.toString())) {
      return "GM9999";
    }
    return team.equals(AreaNews.HELMOND_TEAM.toString()) ? "GM0794" : "GM0935";
  }

  private static MemberTerm term(String function, LocalDate until) {
    return term(function, ORGANISATION, until);
  }

  private static MemberTerm term(String function, UUID organisation, LocalDate until) {
    return new MemberTerm(
        UUID.randomUUID(),
        "PROFESSIONAL",
        function,
        "SOCIAL_WORK",
        "GENERALIST",
        organisation,
        "SECONDED",
        "MUNICIPALITY",
        null,
        null,
        LONG_AGO,
        until,
        KNOWN,
        null,
        true);
  }

  private static UUID id(String kind, String name) {
    return UUID.nameUUIDFromBytes((kind + name).getBytes(StandardCharsets.UTF_8));
  }
}
