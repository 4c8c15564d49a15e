// SPDX-License-Identifier: EUPL-1.2
// The working budget (R8): amounts by purpose, by problem prevented or by life domain, and how they stand.

import { barSummary, barTable, drawBars } from "./bars.js";
import { cells, classes, code, grouped, label, readTable, rowsOf } from "./counts.js";
import { barLegend } from "./legend.js";

const STATUSES = {
  PAID: { fill: "#154273", ink: "#fff" },
  APPROVED: { fill: "#2a8a8a", ink: "#fff" },
  REQUESTED: { fill: "#d98e2b", ink: "#000" },
  REFUSED: { fill: "#8a1f4b", ink: "#fff" },
};

export const workingBudget = {
  name: "working-budget",
  title: (words, { view = "PURPOSE" }) => words("budgetTitle", words(view)),
  async read(ask, choices, texts) {
    const answer = await readTable(ask, "working-budget", choices);
    const rows = rowsOf(answer, choices).filter((row) => code(row, "view") === choices.view);
    return { told: answer, parts: rows.length > 0 ? [part(rows, choices, texts)] : [] };
  },
};

function part(rows, choices, texts) {
  const { words, numbers } = texts;
  const columns = classes(rows, "status", STATUSES);
  const codes = grouped(rows, (row) => code(row, "code"));
  const grid = {
    columns,
    groups: [...codes].map(([name, found]) => ({
      code: name,
      label: label(found[0], "code"),
      bars: [{ code: name, cells: cells(found, (row) => code(row, "status")) }],
    })),
    size: (cell) => Number(cell.amount ?? 0),
    figure: (cell) => numbers.roundMoney(cell.amount),
    tick: (value) => numbers.roundMoney(value),
    total: (bar, hidden) => (hidden ? words("suppressedShort") : ""),
  };
  const name = words("budgetOf", words(choices.view));
  return {
    choices,
    summary: barSummary(grid, words(choices.view), words),
    legend: barLegend(grid, rows, words),
    draw: (width) => drawBars(grid, width, texts),
    table: barTable(grid, name, [words(choices.view)], texts),
  };
}
