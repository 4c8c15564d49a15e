// SPDX-License-Identifier: EUPL-1.2
// What the figures of a picture are of, how they were made, how complete they are, and when known.

import { element } from "./elements.js";

/** @param told what the answer says of itself; a member that it lacks is not shown */
export function statement(told, { words, numbers }) {
  const entries = [
    [words("population"), told.population],
    [words("method"), [told.method, told.shares].filter(Boolean).join(" ")],
    [words("disclosure"), disclosure(told, words, numbers)],
    [words("completeness"), completeness(told.completeness, words, numbers)],
    [words("known"), known(told, words, numbers)],
  ].filter(([, text]) => text);
  return element(
    "dl",
    { class: "statement" },
    entries.map(([term, text]) => element("div", {}, element("dt", {}, term), element("dd", {}, text))),
    told.definition ? definition(told.definition, words) : undefined,
  );
}

function disclosure(told, words, numbers) {
  const rows = told.completeness?.suppressedRows;
  return [told.disclosure, rows ? words("suppressedRows", numbers.count(rows)) : undefined].filter(Boolean).join(" ");
}

function completeness(told, words, numbers) {
  if (!told) return undefined;
  return [
    told.unreadable > 0 ? words("unreadable", numbers.count(told.unreadable)) : words("nothingMissing"),
    told.runningCases === undefined
      ? undefined
      : words("withoutTeam", numbers.count(told.runningCases), numbers.count(told.withoutTeam)),
  ]
    .filter(Boolean)
    .join(" ");
}

function known(told, words, numbers) {
  if (!told.processedUntil && !told.knownAt && !told.knownNow) return undefined;
  return [
    told.knownAt ? words("knownAt", numbers.moment(told.knownAt)) : words("knownNow"),
    told.processedUntil ? words("processedUntil", numbers.moment(told.processedUntil)) : undefined,
  ]
    .filter(Boolean)
    .join(" ");
}

/** The page that all definitions stand on is served beside this one. */
function definition(address, words) {
  const link = element("a", { href: "/docs/reports", title: address }, words("definitionOf"));
  return element("div", {}, element("dt", {}, words("definition")), element("dd", {}, link));
}
