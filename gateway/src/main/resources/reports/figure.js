// SPDX-License-Identifier: EUPL-1.2
// The frame of a picture: its heading, what it waits for or was refused, and under the picture its
// legend, its table and what it is of.

import { drawing, element } from "./elements.js";
import { legend } from "./legend.js";
import { statement } from "./statement.js";

const NARROWEST = 300;

/**
 * @param picture name, title and read: its parts and what the answer says of itself
 * @returns whether it could be shown
 */
export async function showPicture(section, picture, ask, choices, texts) {
  const { words } = texts;
  section.setAttribute("aria-busy", "true");
  section.replaceChildren(heading(picture, choices, words), element("p", { class: "waiting" }, words("loading")));
  try {
    const { parts, told } = await picture.read(ask, choices, texts);
    section.replaceChildren(
      heading(picture, choices, words),
      ...(told.note ? [element("p", { class: "note" }, told.note)] : []),
      ...(parts.length > 0 ? [] : [element("p", { class: "nothing" }, words("nothing"))]),
      ...parts.map((part) => figure(picture, part, section, texts)),
      statement(told, texts),
    );
    return true;
  } catch (refused) {
    section.replaceChildren(heading(picture, choices, words), refusal(refused, words));
    return false;
  } finally {
    section.removeAttribute("aria-busy");
  }
}

function heading(picture, choices, words) {
  return element("h2", { id: picture.name + "-title" }, picture.title(words, choices));
}

/** @param part title, summary, draw by width, table, legend */
function figure(picture, part, section, texts) {
  const place = element("div", { class: "drawing" });
  const title = [picture.title(texts.words, part.choices ?? {}), part.title].filter(Boolean).join(": ");
  const draw = () => {
    const width = Math.max(NARROWEST, Math.floor(place.clientWidth || section.clientWidth));
    if (place.dataset.width === String(width)) return;
    place.dataset.width = width;
    place.replaceChildren(named(part.draw(width, texts), title, part.summary));
  };
  new ResizeObserver(draw).observe(place);
  return element(
    "figure",
    {},
    element("figcaption", {}, part.title ? element("h3", {}, part.title) : undefined, element("p", {}, part.summary)),
    legend(part.legend, texts.words),
    place,
    tableBehind(part.table, texts.words("table", title)),
  );
}

/** A wide table scrolls, by the arrows too. */
function tableBehind(table, name) {
  const scrolling = element("div", { class: "scrolling", tabindex: 0, role: "region", "aria-label": name }, table);
  return element("details", {}, element("summary", {}, name), scrolling);
}

function named(svg, title, summary) {
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", title);
  svg.prepend(drawing("desc", {}, summary));
  return svg;
}

/** In the place of one picture; the others are shown. */
function refusal(refused, words) {
  const known = { 0: "noAnswer", 403: "mayNot" };
  const said = refused.status === undefined ? [String(refused.message)] : (refused.details ?? []);
  const ours = known[refused.status];
  return element(
    "div",
    { class: "refused", role: "note" },
    element("p", {}, element("strong", {}, words("notShown"))),
    ours ? element("p", {}, words(ours)) : undefined,
    said.map((text) => element("p", {}, text)),
  );
}
