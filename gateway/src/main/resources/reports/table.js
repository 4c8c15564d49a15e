// SPDX-License-Identifier: EUPL-1.2
// The table behind a picture.

import { element } from "./elements.js";

/** @param named how many columns of the left name the row */
export function dataTable(caption, head, rows, named) {
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, head.map((text) => element("th", { scope: "col" }, text)))),
    element(
      "tbody",
      {},
      rows.map((row) =>
        element(
          "tr",
          {},
          row.map((text, at) => (at < named ? element("th", { scope: "row" }, text) : element("td", {}, text))),
        ),
      ),
    ),
  );
}
