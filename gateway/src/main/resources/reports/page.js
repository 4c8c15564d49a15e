// SPDX-License-Identifier: EUPL-1.2
// The page: who signed in, what was chosen, and a place for each picture.

import { questions } from "./api.js";
import { fillForm, readChoices, writeChoices } from "./choices.js";
import { element, one } from "./elements.js";
import { showPicture } from "./figure.js";
import { goals } from "./goals.js";
import { loadOfTeams, readLoad } from "./load-of-teams.js";
import { numbersIn } from "./numbers.js";
import { closedPeriods } from "./periods.js";
import { registrationsPerMonth } from "./registrations-per-month.js";
import { returnOfSpending } from "./return-of-spending.js";
import { selfSufficiency } from "./self-sufficiency.js";
import { signIn } from "./sign-in.js";
import { supportByRing } from "./support-by-ring.js";
import { teamsOfNeighbourhoods } from "./teams-of-neighbourhoods.js";
import { wordsIn } from "./words.js";
import { workingBudget } from "./working-budget.js";

const PICTURES = [
  registrationsPerMonth,
  selfSufficiency,
  supportByRing,
  goals,
  workingBudget,
  returnOfSpending,
  teamsOfNeighbourhoods,
  loadOfTeams,
];
const provider = one("report").dataset;

let choices = readChoices();
let person;
let ask;
let round = 0;

function texts() {
  return { words: wordsIn(choices.lang), numbers: numbersIn(choices.lang) };
}

/** Words that the page itself has. */
function speak() {
  const { words } = texts();
  document.documentElement.lang = choices.lang;
  document.title = words("title");
  document.querySelectorAll("[data-word]").forEach((place) => (place.textContent = words(place.dataset.word)));
  document
    .querySelectorAll("[data-language]")
    .forEach((button) => button.setAttribute("aria-pressed", button.dataset.language === choices.lang));
}

function askToSignIn(why) {
  const { words } = texts();
  const offered = Boolean(provider.authorization);
  one("sign-in").hidden = false;
  one("sign-in-why").textContent = words(offered ? why : "noProvider");
  one("sign-in-button").hidden = !offered;
}

async function enter() {
  const { words } = texts();
  one("sign-in-problem").textContent = "";
  try {
    person = await signIn(provider);
  } catch (failure) {
    const known = failure.message === "popup";
    one("sign-in-problem").textContent = known ? words("popup") : words("signInFailed", failure.message);
    return;
  }
  one("sign-in").hidden = true;
  await show(choices);
  one("choices").querySelector("select, input")?.focus();
}

/** What was chosen, and what follows from it; only the last choice is shown. */
async function show(chosen) {
  choices = chosen;
  speak();
  writeChoices(choices);
  if (!person) return;
  round += 1;
  const own = round;
  ask = questions(person.token, choices.lang);
  const { words } = texts();
  one("status").textContent = words("loading");
  try {
    const offered = await offer();
    if (own !== round) return;
    writeChoices(choices);
    fillForm(one("choices"), choices, offered, texts(), show);
    one("choices").hidden = false;
    tellOfWhat(offered);
  } catch (refused) {
    if (own === round) refuse(refused);
    return;
  }
  await showPictures(own);
}

/** What there is to choose from for this person; what nobody chose is chosen here. */
async function offer() {
  const [municipalities, closed] = await Promise.all([named(person.municipalities), closedPeriods(ask)]);
  const usual = municipalities.find(({ code }) => closed[code]) ?? municipalities[0];
  choices = { ...choices, municipality: choices.municipality || usual.code };
  const periods = closed[choices.municipality] ?? [];
  if (!choices.from || !choices.until) choices = { ...choices, ...(periods[0] ?? lastYear()) };
  const [teams, freeDates] = await Promise.all([teamsOf(choices), mayAskAnyDay()]);
  return { municipalities, periods, teams, freeDates };
}

function lastYear() {
  const year = new Date().getFullYear() - 1;
  return { from: `${year}-01-01`, until: `${year}-12-31` };
}

async function named(codes) {
  const known = await ask("/area/v1/municipalities", { limit: 200 }).catch(() => ({ items: [] }));
  return [...codes].sort().map((code) => ({ code, name: known.items.find((one) => one.code === code)?.name ?? code }));
}

async function teamsOf({ municipality, until }) {
  const known = await ask("/area/v1/teams", { municipality, on: until, limit: 200 }).catch(() => ({ items: [] }));
  return [...known.items].sort((one, other) => one.name.localeCompare(other.name, "nl"));
}

/** The service decides; the load of teams is such a question, and is asked for its picture anyhow. */
async function mayAskAnyDay() {
  return readLoad(ask, choices).then(
    () => true,
    (refused) => refused.status !== 403,
  );
}

function tellOfWhat({ municipalities, teams }) {
  const { words, numbers } = texts();
  const municipality = municipalities.find(({ code }) => code === choices.municipality)?.name ?? choices.municipality;
  const team = teams.find(({ teamId }) => teamId === choices.team)?.name;
  const days = words("ofWhat", municipality, numbers.day(choices.from), numbers.day(choices.until));
  one("of-what").textContent = team ? `${days}. ${words("ofTeam", team)}` : days;
}

async function showPictures(own) {
  const { words } = texts();
  const offered = await picturesOffered();
  if (own !== round) return;
  const places = offered.map((picture) => place(picture));
  one("pictures").replaceChildren(...places);
  const shown = await Promise.all(
    offered.map((picture, at) => showPicture(places[at], picture, ask, choices, texts())),
  );
  if (own !== round) return;
  const failed = shown.filter((done) => !done).length;
  one("status").textContent = failed === 0 ? words("loaded") : words("loadedInPart", failed, offered.length);
  one("report").dataset.shown = own;
}

/** Of the tables that this reporting-service has. */
async function picturesOffered() {
  const known = await ask("/reporting/v1/tables", { limit: 200 }).catch(() => ({ items: [] }));
  const names = known.items.map(({ tableName }) => tableName);
  return PICTURES.filter(({ table }) => table === undefined || names.includes(table));
}

function place(picture) {
  return element("section", { class: "picture", id: picture.name, "aria-labelledby": picture.name + "-title" });
}

function refuse(refused) {
  const { words } = texts();
  one("status").textContent = "";
  if (refused.status === 401) {
    person = undefined;
    askToSignIn("expired");
    one("sign-in-button").focus();
    return;
  }
  const said = [refused.status === 403 ? words("mayNot") : undefined, refused.message].filter(Boolean);
  one("pictures").replaceChildren(element("div", { class: "refused", role: "alert" }, said.map((text) => element("p", {}, text))));
}

document.querySelectorAll("[data-language]").forEach((button) =>
  button.addEventListener("click", () => {
    const open = !one("sign-in").hidden;
    show({ ...choices, lang: button.dataset.language });
    if (open) askToSignIn("signInWhy");
  }),
);
one("sign-in-button").addEventListener("click", enter);
window.addEventListener("beforeprint", () =>
  document.querySelectorAll("#pictures details").forEach((details) => {
    details.dataset.closed = String(!details.open);
    details.open = true;
  }),
);
window.addEventListener("afterprint", () =>
  document.querySelectorAll("#pictures details[data-closed=true]").forEach((details) => (details.open = false)),
);
speak();
askToSignIn("signInWhy");
