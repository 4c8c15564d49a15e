// SPDX-License-Identifier: EUPL-1.2
// Patterns over and instead of colours, for whoever sees no difference between colours.

import { drawing } from "./elements.js";

/** What is suppressed, or not known, wherever it stands. */
export function hatch(id) {
  return drawing(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    drawing("rect", { width: 6, height: 6, class: "hatch-ground" }),
    drawing("rect", { width: 2, height: 6, class: "hatch-line" }),
  );
}

/** Every second colour beside another carries thin lines. */
export function lines(id) {
  return drawing(
    "pattern",
    { id, width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(-45)" },
    drawing("rect", { width: 1, height: 5, class: "thin-line" }),
  );
}

let made = 0;

/** Definitions for one picture, with names that no other picture has. */
export function definitions() {
  made += 1;
  const names = { hatch: "hatch-" + made, lines: "lines-" + made };
  return {
    element: drawing("defs", {}, hatch(names.hatch), lines(names.lines)),
    hatch: `url(#${names.hatch})`,
    lines: `url(#${names.lines})`,
  };
}
