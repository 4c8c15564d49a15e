// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import nl.socialteams.areas.arealist.PrintedName;
import nl.socialteams.areas.decisionpaper.DraftedMerger;
import nl.socialteams.areas.decisionpaper.DraftedSplit;
import nl.socialteams.areas.decisionpaper.DraftedTeams;
import nl.socialteams.areas.decisionplan.TeamPlan.EndedTeam;
import nl.socialteams.areas.decisionplan.TeamPlan.RenamedTeam;
import nl.socialteams.areas.team.FoundedTeam;
import nl.socialteams.areas.team.NewTeamName;
import nl.socialteams.areas.team.Team;

/** Finds which teams a paper founds, renames, splits, merges and ends. */
final class ReadTeams {
  private final String municipality;
  private final LocalDate day;
  private final Map<UUID, Team> working;
  private final TeamNames before;
  private final Nearest nearest;
  private final Set<UUID> later;
  private final List<UnknownName> unknown;
  private final List<FoundedTeam> founded = new ArrayList<>();
  private final List<RenamedTeam> renamed = new ArrayList<>();
  private final List<EndedTeam> ended = new ArrayList<>();
  private final List<ImpossibleChange> impossible = new ArrayList<>();
  private final Set<UUID> changed = new HashSet<>();
  private final Map<UUID, String> names = new TreeMap<>();

  /**
   * @param later teams that are given an area after the day
   * @param unknown takes the names that are not found
   */
  ReadTeams(
      String municipality,
      LocalDate day,
      WorkingTeams teams,
      Nearest nearest,
      Set<UUID> later,
      List<UnknownName> unknown) {
    this.municipality = municipality;
    this.day = day;
    this.working = teams.byId();
    this.before = teams.names();
    this.nearest = nearest;
    this.later = later;
    this.unknown = unknown;
    before.teams().forEach(team -> names.put(team.id(), team.name()));
  }

  TeamPlan read(DraftedTeams drafted) {
    for (int at = 0; at < drafted.ended().size(); at++) {
      String pointer = "/teams/ended/" + at + "/team";
      changing(pointer, drafted.ended().get(at).team()).ifPresent(t -> end(pointer, t, null));
    }
    for (int at = 0; at < drafted.split().size(); at++) {
      split("/teams/split/" + at, drafted.split().get(at));
    }
    for (int at = 0; at < drafted.merged().size(); at++) {
      merge("/teams/merged/" + at, drafted.merged().get(at));
    }
    for (int at = 0; at < drafted.renamed().size(); at++) {
      String pointer = "/teams/renamed/" + at;
      String name = drafted.renamed().get(at).name();
      changing(pointer + "/team", drafted.renamed().get(at).team())
          .ifPresent(team -> rename(pointer + "/name", team, name));
    }
    for (int at = 0; at < drafted.founded().size(); at++) {
      found("/teams/founded/" + at + "/name", drafted.founded().get(at), null);
    }
    return new TeamPlan(founded, renamed, ended, impossible, names);
  }

  private void split(String pointer, DraftedSplit drafted) {
    changing(pointer + "/team", drafted.team())
        .ifPresent(
            team -> {
              end(pointer + "/team", team, null);
              for (int at = 0; at < drafted.into().size(); at++) {
                found(pointer + "/into/" + at + "/name", drafted.into().get(at), team.id());
              }
            });
  }

  private void merge(String pointer, DraftedMerger drafted) {
    if ((drafted.into() == null) == (drafted.intoTeam() == null)) {
      refuse(pointer, ImpossibleReason.MERGER_UNCLEAR, String.join(", ", drafted.teams()));
      return;
    }
    List<Team> merged = new ArrayList<>();
    for (int at = 0; at < drafted.teams().size(); at++) {
      changing(pointer + "/teams/" + at, drafted.teams().get(at)).ifPresent(merged::add);
    }
    merged.forEach(team -> names.remove(team.id()));
    Optional<UUID> into =
        drafted.into() == null
            ? staying(pointer + "/intoTeam", drafted.intoTeam())
            : Optional.of(found(pointer + "/into/name", drafted.into(), null));
    into.ifPresent(team -> merged.forEach(m -> end(pointer + "/teams", m, team)));
  }

  private Optional<UUID> staying(String pointer, String printed) {
    Optional<PlannedTeam> named = before.named(printed);
    if (named.isEmpty()) {
      unknown.add(nearest.team(pointer, printed, before));
    }
    return named
        .map(PlannedTeam::id)
        .filter(
            id -> {
              boolean stays = names.containsKey(id);
              if (!stays) {
                refuse(pointer, ImpossibleReason.ENDS_ITSELF, printed);
              }
              return stays;
            });
  }

  private Optional<Team> changing(String pointer, String printed) {
    Optional<PlannedTeam> named = before.named(printed);
    if (named.isEmpty()) {
      unknown.add(nearest.team(pointer, printed, before));
      return Optional.empty();
    }
    if (!changed.add(named.get().id())) {
      refuse(pointer, ImpossibleReason.CHANGED_TWICE, printed);
      return Optional.empty();
    }
    return named.map(team -> working.get(team.id()));
  }

  private void end(String pointer, Team team, UUID into) {
    names.remove(team.id());
    if (team.endedOn() != null) {
      refuse(pointer, ImpossibleReason.ENDS_ALREADY, team.name());
    } else if (!team.foundedOn().isBefore(day)) {
      refuse(pointer, ImpossibleReason.BEGINS_THAT_DAY, team.name());
    } else if (later.contains(team.id())) {
      refuse(pointer, ImpossibleReason.SERVES_LATER, team.name());
    } else {
      ended.add(new EndedTeam(team, into));
    }
  }

  private void rename(String pointer, Team team, String name) {
    names.remove(team.id());
    requireFree(pointer, name);
    names.put(team.id(), name);
    renamed.add(new RenamedTeam(team, name));
  }

  private UUID found(String pointer, NewTeamName named, UUID splitFrom) {
    requireFree(pointer, named.name());
    FoundedTeam team = FoundedTeam.of(municipality, named, splitFrom);
    names.put(team.id(), named.name());
    founded.add(team);
    return team.id();
  }

  private void requireFree(String pointer, String name) {
    String plain = PrintedName.plain(name);
    if (names.values().stream().anyMatch(taken -> PrintedName.plain(taken).equals(plain))) {
      refuse(pointer, ImpossibleReason.NAME_TAKEN, name);
    }
  }

  private void refuse(String pointer, ImpossibleReason reason, String team) {
    impossible.add(new ImpossibleChange(pointer, reason, team));
  }
}
