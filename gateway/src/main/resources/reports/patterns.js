// SPDX-License-Identifier: EUPL-1.2
// Patterns over and instead of colours, for whoever sees no difference between colours.

import { drawing } from "./elements.js";

/** What is suppressed, or not known, wherever it stands. */
function hatch(id, scale) {
  return drawing(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: `rotate(45) scale(${scale} 1)` },
    drawing("rect", { width: 6, height: 6, class: "hatch-ground" }),
    drawing("rect", { width: 2 / scale, height: 6, class: "hatch-line" }),
  );
}

/** Every second colour beside another carries thin lines. */
function lines(id) {
  return drawing(
    "pattern",
    { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
    drawing("rect", { width: 1, height: 5, class: "thin-line" }),
  );
}

let made = 0;

/**
 * Definitions for one picture, with names that no other picture has.
 *
 * @param scale how far apart the lines of the hatching are; more for large areas
 */
export function definitions(scale = 1) {
  made += 1;
  const names = { hatch: "hatch-" + made, lines: "lines-" + made };
  return {
    element: drawing("defs", {}, hatch(names.hatch, scale), lines(names.lines)),
    hatch: `url(#${names.hatch})`,
    lines: `url(#${names.lines})`,
  };
}
