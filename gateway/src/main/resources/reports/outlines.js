// SPDX-License-Identifier: EUPL-1.2
// Outlines of neighbourhoods on a day, with the team that served each.

const { geoArea } = globalThis.d3;

export async function readOutlines(ask, { municipality, until }) {
  const answer = await ask(`/area/v1/municipalities/${municipality}/outlines`, { on: until });
  return answer.features.map(rewound);
}

/**
 * GeoJSON goes round an area against the clock (RFC 7946); the library goes with it, and would take
 * the rest of the world for the neighbourhood.
 */
function rewound(feature) {
  if (geoArea(feature) < 2 * Math.PI) return feature;
  const coordinates = feature.geometry.coordinates.map((polygon) => polygon.map((ring) => [...ring].reverse()));
  return { ...feature, geometry: { ...feature.geometry, coordinates } };
}

/** The teams that serve something of the map, by name. */
export function teamsOn(features) {
  const teams = new Map();
  for (const { properties } of features) {
    const served = properties.teamId ? [properties] : properties.parts;
    served.forEach(({ teamId, teamName }) => teams.set(teamId, teamName));
  }
  return [...teams].map(([teamId, name]) => ({ teamId, name })).sort((one, other) => one.name.localeCompare(other.name, "nl"));
}
