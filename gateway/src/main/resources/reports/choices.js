// SPDX-License-Identifier: EUPL-1.2
// What the page is asked for. It stands in the address, so that a view can be shared, and in a form.

import { element } from "./elements.js";
import { nameOf } from "./periods.js";
import { LANGUAGES } from "./words.js";

const NAMES = ["municipality", "from", "until", "team", "view", "lang"];
const FREE = "free";
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
 * @param offered municipalities, periods and teams to choose from, and whether days are free
 * @param chosen is told what was chosen, each time
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
  form.replaceChildren(
    ...fields.filter(Boolean),
    element("div", { class: "buttons" }, element("button", { type: "submit", hidden: !free }, words("show")), printer(words)),
  );
  form.onchange = (event) => changed(event.target, form, choices, offered, chosen);
  form.onsubmit = (event) => {
    event.preventDefault();
    chosen({ ...choices, from: form.elements.from.value, until: form.elements.until.value });
  };
}

/** Days that are typed count when the button is pressed; everything else at once. */
function changed(field, form, choices, offered, chosen) {
  if (field.type === "date") return;
  if (field.name !== "period") {
    const fresh = field.name === "municipality" ? { team: "", from: "", until: "" } : {};
    chosen({ ...choices, ...fresh, [field.name]: field.value });
  } else if (field.value === FREE) {
    form.querySelectorAll(".day").forEach((day) => (day.hidden = false));
    form.querySelector("[type=submit]").hidden = false;
    form.elements.from.focus();
  } else {
    const period = offered.periods[Number(field.value)];
    chosen({ ...choices, from: period.from, until: period.until });
  }
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

function printer(words) {
  return element("button", { type: "button", class: "quiet", onclick: () => window.print() }, words("print"));
}
