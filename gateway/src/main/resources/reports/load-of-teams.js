// SPDX-License-Identifier: EUPL-1.2
// The map of neighbourhoods by the load of their team (R10), in four steps; what is not known is hatched.

import { drawMap } from "./map.js";
import { readOutlines } from "./outlines.js";
import { dataTable } from "./table.js";

const { extent, scaleQuantize } = globalThis.d3;

const STEPS = [
  { fill: "#b9d3ea", ink: "#000" },
  { fill: "#6fa3d0", ink: "#000" },
  { fill: "#2f6ea8", ink: "#fff" },
  { fill: "#0f3560", ink: "#fff" },
];

/** Of a day: unsuppressed figures, which not everybody may ask for. */
export function readLoad(ask, { municipality, until }) {
  return ask("/reporting/v1/team-load", { municipality, on: until });
}

export const loadOfTeams = {
  name: "load-of-teams",
  title: (words) => words("loadTitle"),
  async read(ask, choices, { words, numbers }) {
    const load = await readLoad(ask, choices);
    const features = await readOutlines(ask, choices);
    const rows = load.rows.filter((row) => !choices.team || row.teamId === choices.team);
    const steps = stepsOf(load.rows);
    const known = rows.filter((row) => row.casesPer1000);
    const part = {
      title: words("loadOf", numbers.day(load.on)),
      summary: words("loadSummary", rows.length, known.length),
      legend: [...named(steps, words, numbers), { label: words("loadUnknown"), hatched: true }],
      draw: (width) => drawMap(features, (feature) => look(feature, load.rows, steps, choices, words, numbers), width),
      table: table(rows, load.on, words, numbers),
    };
    return { told: load, parts: rows.length > 0 && features.length > 0 ? [part] : [] };
  },
};

function stepsOf(rows) {
  const rates = rows.filter((row) => row.casesPer1000).map((row) => Number(row.casesPer1000));
  return rates.length > 0 ? scaleQuantize().domain(extent(rates)).nice().range(STEPS) : undefined;
}

function named(steps, words, numbers) {
  if (!steps) return [];
  return STEPS.map((step) => {
    const [from, until] = steps.invertExtent(step);
    return { ...step, label: words("upTo", numbers.rate(from), numbers.rate(until)) };
  });
}

function look(feature, rows, steps, { team: chosen }, words, numbers) {
  const { teamId, name, code } = feature.properties;
  const row = rows.find((one) => one.teamId === teamId);
  const rate = row?.casesPer1000;
  const said = rate ? numbers.rate(rate) : (row?.casesPer1000Missing?.text ?? words("loadUnknown"));
  return {
    ...(rate ? steps(Number(rate)) : { fill: "#fff", ink: "#000" }),
    hatched: !rate,
    mark: rate ? numbers.rate(rate) : "",
    faded: chosen && chosen !== teamId,
    title: [name ?? code, row?.name, said].filter(Boolean).join(": "),
    data: rate ?? "",
  };
}

function table(rows, on, words, numbers) {
  const figure = (number, write, missing) => (number === undefined || number === null ? (missing?.text ?? words("unknown")) : write(number));
  return dataTable(
    words("loadOf", numbers.day(on)),
    [words("team"), words("running"), words("inhabitants"), words("per1000"), words("fte"), words("perFte")],
    rows.map((row) => [
      row.name,
      numbers.count(row.runningCases),
      figure(row.inhabitants, numbers.count, row.casesPer1000Missing),
      figure(row.casesPer1000, numbers.rate, row.casesPer1000Missing),
      figure(row.fteOfProfessionals, numbers.rate, row.casesPerFteMissing),
      figure(row.casesPerFte, numbers.rate, row.casesPerFteMissing),
    ]),
    1,
  );
}
