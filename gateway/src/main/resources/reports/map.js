// SPDX-License-Identifier: EUPL-1.2
// A map of neighbourhoods, each filled by what it is, with a mark in it.

import { drawing } from "./elements.js";
import { definitions } from "./patterns.js";

const { geoMercator, geoPath } = globalThis.d3;

const WIDEST = 720;
const EDGE = 4;
const LETTER = 8;

/** @param look of a feature: fill, ink, mark, lined, hatched, faded, data for whoever reads the drawing */
export function drawMap(features, look, width) {
  const across = Math.min(width, WIDEST);
  const collection = { type: "FeatureCollection", features };
  const projection = geoMercator().fitWidth(across - 2 * EDGE, collection);
  const [[, top], [, bottom]] = geoPath(projection).bounds(collection);
  const [x, y] = projection.translate();
  projection.translate([x + EDGE, y - top + EDGE]);
  const height = Math.ceil(bottom - top) + 2 * EDGE;
  const path = geoPath(projection);
  const svg = drawing("svg", { viewBox: `0 0 ${across} ${height}`, width: across, height, class: "map" });
  const patterns = definitions(1.8);
  svg.append(patterns.element);
  features.forEach((feature) => svg.append(...area(feature, look(feature), path, patterns)));
  features.forEach((feature) => svg.append(...mark(feature, look(feature), path)));
  return svg;
}

function area(feature, looks, path, patterns) {
  const outline = path(feature);
  const drawn = [
    drawing(
      "path",
      {
        d: outline,
        class: ["area", looks.hatched ? "hatched" : "", looks.faded ? "faded" : ""].join(" ").trim(),
        fill: looks.hatched ? patterns.hatch : looks.fill,
        "data-neighbourhood": feature.properties.code,
        "data-value": looks.data,
      },
      drawing("title", {}, looks.title),
    ),
  ];
  if (looks.lined) drawn.push(drawing("path", { d: outline, fill: patterns.lines, class: "over" }));
  return drawn;
}

function mark(feature, looks, path) {
  const [[west, north], [east, south]] = path.bounds(feature);
  if (!looks.mark || south - north < 14 || east - west < looks.mark.length * LETTER + 6) return [];
  const [x, y] = path.centroid(feature);
  return [drawing("text", { x, y: y + 4, class: "mark", fill: looks.hatched ? "#000" : looks.ink }, looks.mark)];
}
