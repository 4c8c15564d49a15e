// SPDX-License-Identifier: EUPL-1.2
// What spending saved (R8), by each norm apart: expected, with the range from low to high, beside what it cost.

import { drawBars } from "./bars.js";
import { code, label, readTable, rowsOf } from "./counts.js";
import { barLegend } from "./legend.js";
import { dataTable } from "./table.js";

const SPENT = { code: "SPENT_ON_IT", fill: "#154273", ink: "#fff" };
const SAVED = { code: "SAVED", fill: "#1b6b33", ink: "#fff" };

export const returnOfSpending = {
  name: "return-of-spending",
  table: "financial-return",
  title: (words) => words("returnTitle"),
  async read(ask, choices, texts) {
    const answer = await readTable(ask, "financial-return", choices);
    const rows = rowsOf(answer, choices).filter((row) => code(row, "effect") === "RECORDED");
    return { told: answer, parts: rows.length > 0 ? [part(rows, texts)] : [] };
  },
};

function part(rows, texts) {
  const { words, numbers } = texts;
  const columns = [SPENT, SAVED].map((column) => ({ ...column, label: words(column.code) }));
  const grid = {
    columns,
    groups: rows.map((row) => ({ code: code(row, "norm"), label: nameOf(row, words), bars: bars(row, words) })),
    size: (cell) => Number(cell.amount ?? 0),
    figure: (cell) => numbers.roundMoney(cell.amount),
    tick: (value) => numbers.roundMoney(value),
    total: (bar, hidden) => (hidden ? words("suppressedShort") : ""),
  };
  return {
    summary: words("returnSummary") + " " + words("seeTable"),
    legend: barLegend(grid, rows, words),
    draw: (width) => drawBars(grid, width, texts),
    table: table(rows, texts),
  };
}

function nameOf(row, words) {
  return words("norm", label(row, "norm"), label(row, "edition"));
}

function measure(row, name) {
  return row.measures.find((one) => one.measure === name)?.figure;
}

function bars(row, words) {
  const { count, suppressed } = row;
  const bar = ({ code: name }, member) => ({
    code: name,
    label: words(name + "_SHORT"),
    cells: new Map([[name, { count, suppressed, amount: measure(row, member) }]]),
  });
  const range = suppressed ? undefined : [measure(row, "low"), measure(row, "high")].map(Number);
  return [bar(SPENT, "spent"), { ...bar(SAVED, "expected"), range }];
}

function table(rows, { words, numbers }) {
  const told = (row, write, ...members) => {
    const figures = members.map((member) => measure(row, member));
    if (row.suppressed) return words("suppressed");
    return figures.map((figure) => (figure === undefined ? words("unknown") : write(figure))).join(" – ");
  };
  return dataTable(
    words("returnTitle"),
    [
      words("normHead"),
      words("effects"),
      words("SPENT_ON_IT"),
      words("units"),
      words("saving"),
      words("perUnit"),
      words("attributed"),
      words("sources"),
    ],
    rows.map((row) => [
      nameOf(row, words),
      row.suppressed ? words("suppressed") : numbers.count(row.count),
      told(row, numbers.money, "spent"),
      `${told(row, numbers.rate, "units")} ${label(row, "unit")}`,
      told(row, numbers.money, "low", "expected", "high"),
      told(row, numbers.money, "normLow", "normExpected", "normHigh"),
      told(row, numbers.share, "attributionLow", "attributionExpected", "attributionHigh"),
      [...new Set([label(row, "normSource"), label(row, "attributionSource")])].join("; "),
    ]),
    1,
  );
}
