// SPDX-License-Identifier: EUPL-1.2
// The map of neighbourhoods by the load of their team (R10), in four steps; what is not known is hatched.

import { drawMap } from "./map.js";
import { readOutlines } from "./outlines.js";
import { dataTable } from "./table.js";

const { max, scaleQuantize } = globalThis.d3;

const STEPS = [
  { fill: "#b9d3ea", ink: "#000" },
  { fill: "#6fa3d0", ink: "#000" },
  { fill: "#2f6ea8", ink: "#fff" },
  { fill: "#0f3560", ink: "#fff" },
];
/** The best that is known of any team; nothing is estimated for the others. */
const MEASURES = [
  { name: "per1000", member: "casesPer1000", missing: "casesPer1000Missing", write: "rate" },
  { name: "perFte", member: "casesPerFte", missing: "casesPerFteMissing", write: "rate", note: "loadPerFte" },
  { name: "running", member: "runningCases", write: "count", note: "loadInstead" },
];

/** Of a day: unsuppressed figures, which not everybody may ask for. */
export function readLoad(ask, { municipality, until }) {
  return ask("/reporting/v1/team-load", { municipality, on: until });
}

export const loadOfTeams = {
  name: "load-of-teams",
  title: (words) => words("loadTitle"),
  async read(ask, choices, texts) {
    const { words, numbers } = texts;
    const load = await readLoad(ask, choices);
    const features = await readOutlines(ask, choices);
    const rows = load.rows.filter((row) => !choices.team || row.teamId === choices.team);
    if (rows.length === 0 || features.length === 0) return { told: load, parts: [] };
    const measure = MEASURES.find(({ member }) => load.rows.some((row) => isKnown(row[member])));
    const steps = stepsOf(load.rows, measure);
    const shown = { measure, steps, rows: load.rows, team: choices.team, ...texts };
    const title = words("loadOf", words(measure.name), numbers.day(load.on));
    const known = rows.filter((row) => isKnown(row[measure.member]));
    const part = {
      title,
      summary: words("loadSummary", rows.length, known.length),
      legend: [...named(shown), ...others(features, shown)],
      draw: (width) => drawMap(features, (feature) => look(feature, shown), width),
      table: table(rows, title, texts),
    };
    const note = measure.note ? words(measure.note, reasons(load.rows)) : undefined;
    return { told: { ...load, note }, parts: [part] };
  },
};

function isKnown(figure) {
  return figure !== undefined && figure !== null;
}

/** Why the rates are not known, each reason once. */
function reasons(rows) {
  const texts = rows.flatMap((row) => [row.casesPer1000Missing?.text]).filter(Boolean);
  return [...new Set(texts)].join(" ");
}

function stepsOf(rows, { member }) {
  return scaleQuantize()
    .domain([0, max(rows, (row) => Number(row[member] ?? 0)) || 1])
    .nice()
    .range(STEPS);
}

function named({ measure, steps, words, numbers }) {
  return STEPS.map((step) => {
    const [from, until] = steps.invertExtent(step);
    return { ...step, label: words("upTo", numbers[measure.write](from), numbers[measure.write](until)) };
  });
}

/** Where nobody works, and where somebody does of whom it is not known. */
function others(features, shown) {
  const looks = features.map((feature) => look(feature, shown));
  return [
    ...(looks.some(({ hatched }) => hatched) ? [{ label: shown.words("loadUnknown"), hatched: true }] : []),
    ...(looks.some(({ nobody }) => nobody) ? [{ label: shown.words("noTeam"), fill: "#fff" }] : []),
  ];
}

function look(feature, { measure, steps, rows, team: chosen, words, numbers }) {
  const { teamId, name, code, parts } = feature.properties;
  const nobody = !teamId && parts.length === 0;
  const row = rows.find((one) => one.teamId === teamId);
  const figure = row?.[measure.member];
  const known = isKnown(figure);
  const why = nobody ? words("noTeam") : (row?.[measure.missing]?.text ?? words("loadUnknown"));
  const said = known ? numbers[measure.write](figure) : why;
  return {
    ...(known ? steps(Number(figure)) : { fill: "#fff", ink: "#000" }),
    hatched: !known && !nobody,
    nobody,
    mark: known ? numbers[measure.write](figure) : "",
    faded: chosen && chosen !== teamId,
    title: [name ?? code, row?.name, said].filter(Boolean).join(": "),
    data: known ? figure : "",
  };
}

function table(rows, title, { words, numbers }) {
  const figure = (number, write, missing) => (isKnown(number) ? write(number) : (missing?.text ?? words("unknown")));
  return dataTable(
    title,
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
