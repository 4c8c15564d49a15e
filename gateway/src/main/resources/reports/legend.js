// SPDX-License-Identifier: EUPL-1.2
// The names of the colours, beside them.

import { drawing, element } from "./elements.js";
import { definitions } from "./patterns.js";

/**
 * @param entries label and fill of each; lined for every second, hatched for what is suppressed
 */
export function legend(entries, words) {
  return element(
    "ul",
    { class: "legend", "aria-label": words("legend") },
    entries.map((entry) => element("li", {}, swatch(entry), entry.label)),
  );
}

function swatch({ fill, lined, hatched }) {
  const patterns = definitions();
  const square = { x: 0.5, y: 0.5, width: 17, height: 13, class: "outlined" };
  return drawing(
    "svg",
    { width: 18, height: 14, viewBox: "0 0 18 14", "aria-hidden": "true", focusable: "false" },
    patterns.element,
    drawing("rect", { ...square, fill: hatched ? patterns.hatch : fill }),
    lined ? drawing("rect", { ...square, fill: patterns.lines }) : undefined,
  );
}

/** Of bars: the classes, and where something of them is suppressed, that too. */
export function barLegend(grid, rows, words) {
  const hidden = rows.some((row) => row.suppressed);
  return hidden ? [...grid.columns, { label: words("suppressed"), hatched: true }] : grid.columns;
}
