// SPDX-License-Identifier: EUPL-1.2
// The map of neighbourhoods by team (A1): each team has a colour and a number.

import { drawMap } from "./map.js";
import { readOutlines, teamsOn } from "./outlines.js";
import { dataTable } from "./table.js";

const FILLS = [
  "#154273",
  "#1b6b33",
  "#8a6100",
  "#6b2f70",
  "#00708c",
  "#a3262a",
  "#4b5563",
  "#b4560f",
  "#4a6fb5",
  "#5c7a1f",
  "#a8457f",
  "#2f6f6b",
];

export const teamsOfNeighbourhoods = {
  name: "teams-of-neighbourhoods",
  title: (words) => words("teamsTitle"),
  async read(ask, choices, { words, numbers }) {
    const features = await readOutlines(ask, choices);
    const told = {
      population: words("teamsPopulation"),
      method: words("teamsMethod"),
      knownNow: true,
      definition: "/docs/reports",
    };
    if (features.length === 0) return { told, parts: [] };
    const teams = numbered(teamsOn(features));
    const none = features.filter(({ properties }) => !properties.teamId && properties.parts.length === 0);
    return {
      told,
      parts: [
        {
          title: words("teamsOf", numbers.day(choices.until), features[0].properties.year),
          summary: words("teamsSummary", features.length, teams.length, none.length),
          legend: [
            ...teams.map((team) => ({ ...team, label: team.number + " " + team.name })),
            ...(none.length > 0 ? [{ label: words("noTeam"), fill: "#fff" }] : []),
            ...(features.some((feature) => inParts(feature)) ? [{ label: words("inParts"), hatched: true }] : []),
          ],
          draw: (width) => drawMap(features, (feature) => look(feature, teams, choices, words), width),
          table: table(features, choices, words, numbers),
        },
      ],
    };
  },
};

function numbered(teams) {
  return teams.map((team, at) => ({
    ...team,
    number: at + 1,
    fill: FILLS[at % FILLS.length],
    ink: "#fff",
    lined: at >= FILLS.length,
  }));
}

function inParts({ properties }) {
  return !properties.teamId && properties.parts.length > 0;
}

function look(feature, teams, { team: chosen }, words) {
  const { teamId, name, code } = feature.properties;
  const team = teams.find((one) => one.teamId === teamId);
  const said = team?.name ?? (inParts(feature) ? words("inParts") : words("noTeam"));
  return {
    fill: team?.fill ?? "#fff",
    ink: team?.ink ?? "#000",
    lined: team?.lined,
    mark: team ? String(team.number) : "",
    hatched: inParts(feature),
    faded: chosen && chosen !== teamId,
    title: (name ?? code) + ": " + said,
    data: team?.name ?? "",
  };
}

function table(features, choices, words, numbers) {
  const sorted = features.map(({ properties }) => properties).sort((one, other) => one.code.localeCompare(other.code));
  return dataTable(
    words("teamsOf", numbers.day(choices.until), sorted[0].year),
    [words("neighbourhood"), words("team"), words("parts"), words("inhabitants")],
    sorted.map((one) => [
      one.name ?? one.code,
      one.teamName ?? (one.parts.length > 0 ? words("inParts") : words("noTeam")),
      one.parts.map((part) => part.part + ": " + part.teamName).join("; ") || "–",
      one.inhabitants === undefined || one.inhabitants === null ? words("unknown") : numbers.count(one.inhabitants),
    ]),
    1,
  );
}
