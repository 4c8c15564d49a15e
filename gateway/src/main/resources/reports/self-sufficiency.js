// SPDX-License-Identifier: EUPL-1.2
// Self-sufficiency (R3): the five levels of the matrix by life domain, at the first and at the last
// measurement, each matrix by itself, in the colours that the matrix has.

import { barSummary, barTable, drawBars } from "./bars.js";
import { cells, code, grouped, label, NONE, readTable, rowsOf } from "./counts.js";
import { barLegend } from "./legend.js";

const COLOURS = {
  1: { fill: "#7d1616", ink: "#fff" },
  2: { fill: "#d0342c", ink: "#fff" },
  3: { fill: "#e08214", ink: "#000" },
  4: { fill: "#78b041", ink: "#000" },
  5: { fill: "#1b6b33", ink: "#fff" },
};
const MOMENTS = ["FIRST", "LAST"];

export const selfSufficiency = {
  name: "self-sufficiency",
  title: (words) => words("selfSufficiencyTitle"),
  async read(ask, choices, texts) {
    const answer = await readTable(ask, "self-sufficiency", choices);
    const rows = rowsOf(answer, choices).filter((row) => MOMENTS.includes(code(row, "moment")));
    const matrices = grouped(rows, (row) => label(row, "matrix"));
    return { told: answer, parts: [...matrices].map(([name, found]) => part(name, found, texts)) };
  },
};

function part(name, rows, texts) {
  const { words } = texts;
  const grid = gridOf(rows, words, texts.numbers);
  return {
    title: name,
    summary: barSummary(grid, words("domain"), words),
    legend: barLegend(grid, rows, words),
    draw: (width) => drawBars(grid, width, texts),
    table: barTable(grid, name, [words("domain"), words("measurement")], texts),
  };
}

function gridOf(rows, words, numbers) {
  const domains = grouped(rows, (row) => code(row, "domain"));
  return {
    whole: true,
    columns: Object.entries(COLOURS).map(([level, colour], at) => ({
      code: level,
      label: words("level" + level),
      lined: at % 2 === 1,
      ...colour,
    })),
    groups: [...domains].map(([domain, found]) => ({
      code: domain,
      label: label(found[0], "domain"),
      bars: MOMENTS.map((moment) => bar(moment, found, words)),
    })),
    size: (cell) => cell.count,
    figure: (cell) => numbers.count(cell.count),
    total: (told) => (told.of === undefined ? "" : "n = " + numbers.count(told.of)),
  };
}

function bar(moment, rows, words) {
  const own = rows.filter((row) => code(row, "moment") === moment);
  const levels = cells(own, (row) => code(row, "level"));
  const without = levels.get("NO_ANSWER") ?? NONE;
  return { code: moment, label: words(moment), cells: levels, of: own.find((row) => row.of)?.of, without };
}
