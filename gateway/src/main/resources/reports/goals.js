// SPDX-License-Identifier: EUPL-1.2
// Goals (R5): by life domain, those of arrangements and of interventions apart.

import { barSummary, barTable, drawBars } from "./bars.js";
import { cells, classes, code, grouped, label, readTable, rowsOf } from "./counts.js";
import { barLegend } from "./legend.js";

const GOALS = {
  IMPROVE: { fill: "#1b6b33", ink: "#fff" },
  STABILISE: { fill: "#2a6fb0", ink: "#fff" },
  GUIDE_DECLINE: { fill: "#a2540c", ink: "#fff" },
};

export const goals = {
  name: "goals",
  title: (words) => words("goalsTitle"),
  async read(ask, choices, texts) {
    const answer = await readTable(ask, "goals", choices);
    const groups = grouped(rowsOf(answer, choices), (row) => nameOf(row, texts.words));
    return { told: answer, parts: [...groups].map(([name, rows]) => part(name, rows, texts)) };
  },
};

function nameOf(row, words) {
  const version = label(row, "lifeDomainVersion");
  return words("goalsOf", label(row, "attachedTo"), code(row, "lifeDomainVersion") === "NONE" ? words("noVersion") : words("version", version));
}

function part(name, rows, texts) {
  const { words, numbers } = texts;
  const columns = classes(rows, "goal", GOALS);
  const domains = grouped(rows, (row) => code(row, "lifeDomain"));
  const grid = {
    columns,
    groups: [...domains].map(([domain, found]) => ({
      code: domain,
      label: domain === "NONE" ? words("noVersion") : label(found[0], "lifeDomain"),
      bars: [{ code: domain, cells: cells(found, (row) => code(row, "goal")) }],
    })),
    size: (cell) => cell.count,
    figure: (cell) => numbers.count(cell.count),
    tick: (value) => numbers.count(value),
    total: (bar, hidden) => (hidden ? words("suppressedShort") : ""),
  };
  return {
    title: name,
    summary: barSummary(grid, words("lifeDomain"), words),
    legend: barLegend(grid, rows, words),
    draw: (width) => drawBars(grid, width, texts),
    table: barTable(grid, name, [words("lifeDomain")], texts),
  };
}
