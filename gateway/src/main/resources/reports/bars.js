// SPDX-License-Identifier: EUPL-1.2
// Bars that lie down, divided into classes: the picture, and the table that says the same.

import { NONE } from "./counts.js";
import { drawing } from "./elements.js";
import { definitions } from "./patterns.js";
import { dataTable } from "./table.js";

const { axisBottom, max, scaleLinear } = globalThis.d3;

const BAR = 22;
const BETWEEN_BARS = 3;
const HEADING = 20;
const BETWEEN_GROUPS = 12;
const AXIS = 24;
const LETTER = 7.2;
const HIDDEN = 22;
const EDGE = 8;

/**
 * @param grid columns (code, label, fill, ink), and groups of bars; a bar has cells by column, and
 *     "of" of how many it is where that is told
 * @param grid.whole whether each bar is drawn as a whole of 100%
 * @param grid.size of a cell: its length; figure of a cell: what is written in it
 */
export function drawBars(grid, width, { words, numbers }) {
  const beside = grid.groups.some((group) => group.bars.some((bar) => bar.label)) ? labelWidth(grid) : EDGE;
  const svg = drawing("svg", { viewBox: `0 0 ${width} ${height(grid)}`, width, height: height(grid) });
  const patterns = definitions();
  svg.append(patterns.element);
  const longest = grid.whole ? 100 : longestOf(grid);
  const scale = scaleLinear()
    .domain([0, longest || 1])
    .range([beside, width - 64])
    .nice(4);
  svg.append(axis(grid, scale, height(grid) - AXIS, longest > 0, numbers));
  let y = 0;
  for (const group of grid.groups) {
    svg.append(drawing("text", { x: 0, y: y + 14, class: "group" }, group.label));
    y += HEADING;
    for (const bar of group.bars) {
      svg.append(drawBar(bar, group, grid, { y, scale, patterns, words, numbers }));
      y += BAR + BETWEEN_BARS;
    }
    y += BETWEEN_GROUPS;
  }
  return svg;
}

function drawBar(bar, group, grid, { y, scale, patterns, words, numbers }) {
  const drawn = drawing("g", { class: "bar", "data-group": group.code, "data-bar": bar.code, transform: `translate(0 ${y})` });
  if (bar.label) drawn.append(drawing("text", { x: 0, y: 15, class: "beside" }, bar.label));
  const hidden = grid.columns.filter((column) => bar.cells.get(column.code)?.suppressed);
  if (grid.whole && hidden.length > 0 && bar.of === undefined) {
    const [from, until] = scale.range();
    drawn.append(hiddenPart(from, until - from, patterns, hidden));
    drawn.append(drawing("text", { x: from + 8, y: 15, class: "on-hatch" }, words("suppressedBar")));
    return drawn;
  }
  const part = grid.whole ? (size) => (100 * size) / bar.of : (size) => size;
  let at = scale(0);
  for (const column of grid.columns) {
    const cell = bar.cells.get(column.code) ?? NONE;
    const length = cell.suppressed ? 0 : scale(part(grid.size(cell))) - scale(0);
    if (length > 0) drawn.append(...segment({ at, length, column, cell, grid, patterns, numbers }));
    at += length;
  }
  if (hidden.length > 0) {
    const length = grid.whole ? scale(100) - at : HIDDEN;
    drawn.append(hiddenPart(at, length, patterns, hidden));
    at += length;
  }
  if (bar.range) drawn.append(range(...bar.range.map(scale)));
  drawn.append(drawing("text", { x: at + 6, y: 15, class: "total" }, grid.total(bar, hidden.length > 0)));
  return drawn;
}

function segment({ at, length, column, cell, grid, patterns, numbers }) {
  const text = grid.figure(cell, numbers);
  const place = { x: at, y: 0, width: length, height: BAR };
  const told = { "data-class": column.code, "data-count": cell.count, "data-amount": cell.amount };
  const title = drawing("title", {}, column.label + ": " + text);
  return [
    drawing("rect", { ...place, ...told, class: "segment outlined", fill: column.fill }, title),
    column.lined ? drawing("rect", { ...place, class: "over", fill: patterns.lines }) : undefined,
    length > text.length * LETTER + 6
      ? drawing("text", { x: at + length / 2, y: 15, class: "figure", fill: column.ink }, text)
      : undefined,
  ].filter(Boolean);
}

/** From low to high, over the bar of what is expected. */
function range(low, high) {
  const y = BAR - 5;
  const d = `M${low} ${y}H${high}` + [low, high].map((x) => `M${x} ${y - 4}V${y + 4}`).join("");
  return drawing("g", {}, drawing("path", { d, class: "range halo" }), drawing("path", { d, class: "range" }));
}

function hiddenPart(x, width, patterns, hidden) {
  const place = { x, y: 0, width, height: BAR };
  const title = drawing("title", {}, hidden.map((column) => column.label).join(", "));
  return drawing("rect", { ...place, class: "suppressed outlined", fill: patterns.hatch }, title);
}

function axis(grid, scale, y, measured, numbers) {
  const group = drawing("g", { class: "axis", transform: `translate(0 ${y})` });
  const written = grid.whole ? (value) => value + "%" : (value) => grid.tick(value, numbers);
  const made = axisBottom(scale).tickValues(measured ? scale.ticks(4) : []).tickSize(-y).tickSizeOuter(0).tickPadding(8).tickFormat(written);
  globalThis.d3.select(group).call(made);
  return group;
}

function longestOf(grid) {
  const total = (bar) => bar.range?.[1] ?? [...bar.cells.values()].reduce((sum, cell) => sum + (cell.suppressed ? 0 : grid.size(cell)), 0);
  return max(grid.groups.flatMap((group) => group.bars), total);
}

function height(grid) {
  const bars = grid.groups.reduce((sum, group) => sum + group.bars.length, 0);
  return grid.groups.length * (HEADING + BETWEEN_GROUPS) + bars * (BAR + BETWEEN_BARS) + AXIS;
}

function labelWidth(grid) {
  const labels = grid.groups.flatMap((group) => group.bars.map((bar) => bar.label ?? ""));
  return Math.min(150, max(labels, (label) => label.length) * 7.5 + 10);
}

/** What the picture is, for who does not see it; the figures stand in the table. */
export function barSummary(grid, what, words) {
  const classes = grid.columns.map((column) => column.label).join(", ");
  return words("barsSummary", what.toLowerCase(), classes) + " " + words("seeTable");
}

/** The same as a table: a row for each bar, a column for each class. */
export function barTable(grid, caption, heads, { words, numbers }) {
  const last = grid.groups.some((group) => group.bars.some((bar) => bar.of !== undefined));
  const without = grid.groups.some((group) => group.bars.some((bar) => bar.without));
  const head = [
    ...heads,
    ...grid.columns.map((column) => column.label),
    ...(last ? [words("answered")] : []),
    ...(without ? [words("withoutAnswer")] : []),
  ];
  const rows = grid.groups.flatMap((group) =>
    group.bars.map((bar) => [
      ...(heads.length > 1 ? [group.label, bar.label] : [group.label]),
      ...grid.columns.map((column) => written(bar.cells.get(column.code) ?? NONE, grid, words, numbers)),
      ...(last ? [bar.of === undefined ? "–" : numbers.count(bar.of)] : []),
      ...(without ? [written(bar.without ?? NONE, grid, words, numbers)] : []),
    ]),
  );
  return dataTable(caption, head, rows, heads.length);
}

function written(cell, grid, words, numbers) {
  if (cell.suppressed) return words("suppressed");
  const figure = numbers.count(cell.count);
  if (cell.amount !== undefined) return `${numbers.money(cell.amount)} (${figure})`;
  return cell.share === undefined || cell.share === null ? figure : `${figure} (${numbers.share(cell.share)})`;
}
