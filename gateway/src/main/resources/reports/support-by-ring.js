// SPDX-License-Identifier: EUPL-1.2
// Support (R4): by life domain over the four rings of the tilt, existing beside new.

import { barSummary, barTable, drawBars } from "./bars.js";
import { cells, classes, code, grouped, label, readTable, rowsOf } from "./counts.js";
import { barLegend } from "./legend.js";

const RINGS = {
  OWN_STRENGTH: { fill: "#1b6b33", ink: "#fff" },
  SOCIAL_NETWORK: { fill: "#00708c", ink: "#fff" },
  GENERAL_PROVISION: { fill: "#d98e2b", ink: "#000" },
  INDIVIDUAL_PROVISION: { fill: "#6b2f70", ink: "#fff" },
};
const ARRANGEMENTS = ["EXISTING", "NEW"];

export const supportByRing = {
  name: "support-by-ring",
  title: (words) => words("supportTitle"),
  async read(ask, choices, texts) {
    const answer = await readTable(ask, "support", choices);
    const versions = grouped(rowsOf(answer, choices), (row) => label(row, "lifeDomainVersion"));
    return { told: answer, parts: [...versions].map(([name, rows]) => part(name, rows, texts)) };
  },
};

function part(name, rows, texts) {
  const { words, numbers } = texts;
  const columns = classes(rows, "ring", RINGS);
  const domains = grouped(rows, (row) => code(row, "lifeDomain"));
  const grid = {
    columns,
    groups: [...domains].map(([domain, found]) => ({
      code: domain,
      label: label(found[0], "lifeDomain"),
      bars: ARRANGEMENTS.map((arrangement) => ({
        code: arrangement,
        label: words(arrangement),
        cells: cells(
          found.filter((row) => code(row, "arrangement") === arrangement),
          (row) => code(row, "ring"),
        ),
      })),
    })),
    size: (cell) => cell.count,
    figure: (cell) => numbers.count(cell.count),
    tick: (value) => numbers.count(value),
    total: (bar, hidden) => (hidden ? words("suppressedShort") : ""),
  };
  return {
    title: words("version", name),
    summary: barSummary(grid, words("lifeDomain"), words),
    legend: barLegend(grid, rows, words),
    draw: (width) => drawBars(grid, width, texts),
    table: barTable(grid, words("version", name), [words("lifeDomain"), words("arrangement")], texts),
  };
}
