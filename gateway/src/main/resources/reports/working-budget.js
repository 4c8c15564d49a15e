// SPDX-License-Identifier: EUPL-1.2
// The working budget (R8): amounts by purpose, by problem prevented or by life domain, and how they stand.

import { barSummary, barTable, drawBars } from "./bars.js";
import { cells, classes, code, grouped, label, readTable, rowsOf } from "./counts.js";
import { barLegend } from "./legend.js";

const STATUSES = {
  PAID: { fill: "#154273", ink: "#fff" },
  SETTLED: { fill: "#2f6ea8", ink: "#fff" },
  PARTLY_REFUNDED: { fill: "#6fa3d0", ink: "#000" },
  APPROVED: { fill: "#1b6b33", ink: "#fff" },
  RESERVED: { fill: "#5c8a2f", ink: "#fff" },
  REQUESTED: { fill: "#d98e2b", ink: "#000" },
  REFUSED: { fill: "#8a1f4b", ink: "#fff" },
  CANCELLED: { fill: "#6b7280", ink: "#fff" },
  REFUNDED: { fill: "#a8457f", ink: "#fff" },
};
/** What left the budget or is kept for it, and what is asked for or came to nothing: never one bar. */
const KINDS = ["SPENT", "NOT_SPENT"];
/** What was paid is drawn by what it cost, and all else by what was asked for. */
const PAID = ["PAID", "SETTLED", "PARTLY_REFUNDED"];
const SPENT = ["PAID", "SETTLED", "PARTLY_REFUNDED", "APPROVED", "RESERVED"];

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
    groups: groupsOf(codes, (found) => KINDS.map((kind) => bar(kind, found, words))),
    size: (cell) => Number(cell.amount ?? 0),
    figure: (cell) => numbers.roundMoney(cell.amount),
    tick: (value) => numbers.roundMoney(value),
    total: (bar, hidden) => (hidden ? words("suppressedShort") : ""),
  };
  const whole = { ...grid, groups: groupsOf(codes, (found) => [{ cells: amounts(found) }]) };
  const name = words("budgetOf", words(choices.view));
  return {
    choices,
    summary: barSummary(grid, words(choices.view), words),
    legend: barLegend(grid, rows, words),
    draw: (width) => drawBars(grid, width, texts),
    table: barTable(whole, name, [words(choices.view)], texts),
  };
}

function groupsOf(codes, bars) {
  return [...codes].map(([name, found]) => ({
    code: name,
    label: label(found[0], "code"),
    bars: bars(found).filter((bar) => bar.cells.size > 0),
  }));
}

function bar(kind, rows, words) {
  const own = rows.filter((row) => SPENT.includes(code(row, "status")) === (kind === "SPENT"));
  return { code: kind, label: words(kind), cells: amounts(own) };
}

function amounts(rows) {
  const found = cells(rows, (row) => code(row, "status"));
  const drawn = ([status, cell]) => [status, { ...cell, amount: PAID.includes(status) ? cell.spent : cell.amount }];
  return new Map([...found].map(drawn));
}
