// SPDX-License-Identifier: EUPL-1.2
// What the page is asked for. It stands in the address, so that a view can be shared, and in a form.

import { element } from "./elements.js";
import { nameOf } from "./periods.js";
import { LANGUAGES } from "./words.js";

const NAMES = ["municipality", "from", "until", "team", "view", "lang"];
const FREE = "free";
const OTHER = "as-sent";
export const VIEWS = ["PURPOSE", "PROBLEM_PREVENTED", "LIFE_DOMAIN"];

export function readChoices() {
  const given = new URLSearchParams(window.location.search);
  const choices = Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? ""]));
  choices.lang = LANGUAGES.includes(choices.lang) ? choices.lang : languageOfBrowser();
  choices.view = VIEWS.includes(choices.view) ? choices.view : VIEWS[0];
  return choices;
}

export function writeChoices(choices) {
  const told = NAMES.filter((name) => choices[name]).map((name) => [name, choices[name]]);
  window.history.replaceState(null, "", window.location.pathname + "?" + new URLSearchParams(told));
}

function languageOfBrowser() {
  return navigator.languages.some((tag) => tag.startsWith("nl")) || !navigator.languages.some((tag) => tag.startsWith("en"))
    ? "nl"
    : "en";
}

/**
 * Nothing is asked before the button is pressed: some questions are written down.
 *
 * @param offered municipalities, periods and teams to choose from, and whether days are free
 * @param chosen is told what was chosen
 */
export function fillForm(form, choices, offered, { words, numbers }, chosen) {
  const free = offered.freeDates && !offered.periods.some((period) => isOf(period, choices));
  const fields = [
    municipalities(choices, offered, words),
    periods(choices, offered, free, words, numbers),
    ...(offered.freeDates ? days(choices, free, words) : []),
    teams(choices, offered, words),
    views(choices, words),
  ];
  form.setAttribute("aria-label", words("choices"));
  const focused = form.contains(document.activeElement) ? document.activeElement.name : undefined;
  form.replaceChildren(...fields.filter(Boolean), element("div", { class: "buttons" }, shower(words), printer(words)));
  if (focused) form.elements[focused]?.focus();
  form.onchange = ({ target }) => {
    if (target.name === "period") showDays(form, target.value === FREE);
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    chosen(read(form.elements, choices, offered));
  };
}

function showDays(form, free) {
  form.querySelectorAll(".day").forEach((day) => (day.hidden = !free));
}

/** Another municipality has other periods and teams. */
function read(fields, choices, offered) {
  const municipality = fields.municipality?.value ?? choices.municipality;
  const view = fields.view.value;
  if (municipality !== choices.municipality) return { ...choices, municipality, view, from: "", until: "", team: "" };
  const period = offered.periods[Number(fields.period.value)] ?? {
    from: fields.from?.value ?? choices.from,
    until: fields.until?.value ?? choices.until,
  };
  return { ...choices, ...period, view, team: fields.team?.value ?? "" };
}

function isOf(period, choices) {
  return period.from === choices.from && period.until === choices.until;
}

function municipalities(choices, { municipalities: all }, words) {
  if (all.length < 2) return undefined;
  const options = all.map(({ code, name }) => option(code, name, code === choices.municipality));
  return field(words("municipality"), element("select", { name: "municipality" }, options));
}

function periods(choices, { periods: all, freeDates }, free, words, numbers) {
  const options = all.map((period, at) => option(String(at), nameOf(period, numbers), isOf(period, choices)));
  const other = !freeDates && !all.some((period) => isOf(period, choices));
  if (other) options.unshift(option(OTHER, nameOf(choices, numbers), true));
  if (freeDates) options.push(option(FREE, words("freeDates"), free));
  return field(words("period"), element("select", { name: "period" }, options));
}

function days(choices, free, words) {
  return ["from", "until"].map((name) => {
    const made = field(words(name), element("input", { type: "date", name, value: choices[name], required: true }));
    made.classList.add("day");
    made.hidden = !free;
    return made;
  });
}

function teams(choices, { teams: all }, words) {
  if (all.length === 0) return undefined;
  const options = all.map(({ teamId, name }) => option(teamId, name, teamId === choices.team));
  return field(words("team"), element("select", { name: "team" }, option("", words("allTeams"), false), options));
}

function views(choices, words) {
  const options = VIEWS.map((view) => option(view, words(view), view === choices.view));
  return field(words("view"), element("select", { name: "view" }, options));
}

function option(value, text, selected) {
  return element("option", { value, selected }, text);
}

function field(label, control) {
  return element("label", { class: "field" }, element("span", {}, label), control);
}

function shower(words) {
  return element("button", { type: "submit", name: "show" }, words("show"));
}

function printer(words) {
  return element("button", { type: "button", class: "quiet", onclick: () => window.print() }, words("print"));
}
