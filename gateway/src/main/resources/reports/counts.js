// SPDX-License-Identifier: EUPL-1.2
// The rows of a table's answer, arranged for a picture: bars, divided into classes.

/** The code of a dimension of a row. */
export function code(row, dimension) {
  return row.values.find((value) => value.dimension === dimension)?.code;
}

export function label(row, dimension) {
  return row.values.find((value) => value.dimension === dimension)?.label;
}

/** Only of the team that was chosen; else those of the whole municipality. */
export function rowsOf(answer, { team }) {
  return team ? answer.rows.filter((row) => row.key === team) : answer.rows;
}

/** Question of a table in the period, of the team where one was chosen. */
export function readTable(ask, tableName, choices, by) {
  return ask(`/reporting/v1/tables/${tableName}/rows`, {
    municipality: choices.municipality,
    from: choices.from,
    until: choices.until,
    by: by ?? (choices.team ? "TEAM" : "MUNICIPALITY"),
  });
}

/** In the order in which they are met. */
export function grouped(rows, key) {
  const groups = new Map();
  rows.forEach((row) => groups.set(key(row), [...(groups.get(key(row)) ?? []), row]));
  return groups;
}

/** How many, by class; a class without a row is none of them. */
export function cells(rows, classOf) {
  return new Map(
    rows.map((row) => [
      classOf(row),
      {
        count: row.count,
        share: row.share,
        suppressed: row.suppressed,
        amount: figure(row, "amount"),
        spent: figure(row, "spent"),
      },
    ]),
  );
}

function figure(row, name) {
  return row.measures.find(({ measure }) => measure === name)?.figure;
}

export const NONE = { count: 0, suppressed: false };

/** Classes as they are met in the rows, known ones first and in their own order. */
export function classes(rows, dimension, known) {
  const met = new Map(rows.map((row) => [code(row, dimension), label(row, dimension)]));
  met.delete("NO_ANSWER");
  const order = Object.keys(known);
  const place = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...met]
    .sort(([one], [other]) => place(one) - place(other) || one.localeCompare(other))
    .map(([name, text], at) => ({ code: name, label: text, lined: at % 2 === 1, ...(known[name] ?? OTHER) }));
}

const OTHER = { fill: "#5f6b7a", ink: "#fff" };
