// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MemberTerm;
import nl.socialteams.contracts.area.MembershipState;
import nl.socialteams.contracts.area.MunicipalityState;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.contracts.area.NeighbourhoodYear;
import nl.socialteams.contracts.area.OrganisationState;
import nl.socialteams.contracts.area.TeamState;

/** What area-service tells of a town: its lists, teams, neighbourhoods and who works where. */
final class TownEvents {
  private static final int MEMBERS = 8;
  private static final int INHABITANTS = 1_200;

  private final Town town;
  private final Chance chance;
  private final Instant known;
  private final UUID organisation;

  private TownEvents(Town town) {
    this.town = town;
    this.chance = new Chance(town.seed() + 1);
    this.known = chance.during(Town.FIRST);
    this.organisation = chance.idOf(Town.FIRST);
  }

  static List<Told<?>> of(Town town) {
    TownEvents events = new TownEvents(town);
    List<Told<?>> all = new ArrayList<>();
    all.add(events.municipality());
    all.addAll(town.lists().told(town.municipality(), Town.FIRST, events.chance));
    all.add(events.employer());
    for (int n = 0; n < town.teams().size(); n++) {
      all.add(events.team(n));
      for (int member = 0; member < MEMBERS; member++) {
        all.add(events.member(town.teams().get(n)));
      }
    }
    IntStream.range(0, town.neighbourhoods().size()).forEach(n -> all.add(events.neighbourhood(n)));
    all.addAll(TownMoney.of(town, events.organisation));
    return all;
  }

  private Told<MunicipalityState> municipality() {
    MunicipalityState state =
        new MunicipalityState(town.municipality(), 1, "Stad " + town.municipality());
    return new Told<>(
        Told.AREAS, AreaEvents.MUNICIPALITY_CHANGED, town.municipality(), state, known);
  }

  private Told<OrganisationState> employer() {
    OrganisationState state =
        new OrganisationState(
            organisation, town.municipality(), 1, "Stichting Welzijn", null, List.of());
    return new Told<>(Told.AREAS, AreaEvents.ORGANISATION_CHANGED, organisation, state, known);
  }

  private Told<TeamState> team(int number) {
    UUID id = town.teams().get(number);
    TeamState state =
        new TeamState(
            id,
            town.municipality(),
            1,
            "Team " + (number + 1),
            "NEIGHBOURHOOD",
            Town.FIRST,
            null,
            null,
            known,
            false);
    return new Told<>(Told.AREAS, AreaEvents.TEAM_CHANGED, id, state, known);
  }

  private Told<MembershipState> member(UUID team) {
    LocalDate since = Town.FIRST.plusDays(chance.below(300));
    MemberTerm term =
        new MemberTerm(
            chance.idOf(since),
            "MEMBER",
            "GENERALIST",
            chance.of(town.lists().codes("DISCIPLINE")),
            "GENERAL",
            organisation,
            "EMPLOYED",
            "TEAM",
            new BigDecimal("28.0"),
            new BigDecimal("0.778"),
            since,
            null,
            chance.during(since),
            null,
            false);
    MembershipState state =
        new MembershipState(
            chance.idOf(since),
            town.municipality(),
            1,
            team,
            chance.idOf(since),
            null,
            null,
            List.of(term),
            List.of());
    return new Told<>(
        Told.AREAS,
        AreaEvents.MEMBERSHIP_CHANGED,
        state.membershipId(),
        state,
        chance.during(since));
  }

  private Told<NeighbourhoodState> neighbourhood(int number) {
    String code = town.neighbourhoods().get(number);
    String district = "WK%s%02d".formatted(town.municipality().substring(2), number / 10);
    List<NeighbourhoodYear> years =
        IntStream.range(Town.FIRST.getYear(), Town.END.getYear())
            .mapToObj(
                year ->
                    new NeighbourhoodYear(
                        year,
                        "Buurt " + number,
                        district,
                        "Wijk " + number / 10,
                        INHABITANTS + chance.below(INHABITANTS)))
            .toList();
    AreaAssignment served =
        new AreaAssignment(
            chance.idOf(Town.FIRST),
            town.teamOf(number),
            null,
            chance.idOf(Town.FIRST),
            Town.FIRST,
            null,
            known,
            null,
            false);
    NeighbourhoodState state =
        new NeighbourhoodState(code, town.municipality(), 1, years, List.of(), List.of(served));
    return new Told<>(Told.AREAS, AreaEvents.NEIGHBOURHOOD_CHANGED, code, state, known);
  }
}
