// SPDX-License-Identifier: EUPL-1.2
// Registrations per month (R1): each form by itself, as they are not added up.

import { classes, code, label, readTable } from "./counts.js";
import { drawing } from "./elements.js";
import { definitions } from "./patterns.js";
import { dataTable } from "./table.js";

const { axisBottom, axisLeft, max, scaleBand, scaleLinear, select } = globalThis.d3;

const FORMS = {
  CASE: { fill: "#154273", ink: "#fff" },
  PERSON_WITHOUT_CASE: { fill: "#00708c", ink: "#fff" },
  OUTSIDE_SYSTEM: { fill: "#7a5200", ink: "#fff" },
};
const LEFT = 34;
const HEAD = 34;
const TALLEST = 170;
const LOWEST = 34;
const FOOT = 40;
const HIDDEN = 16;

export const registrationsPerMonth = {
  name: "registrations-per-month",
  title: (words) => words("registrationsTitle"),
  async read(ask, choices, { words, numbers }) {
    const answer = await readTable(ask, "intake", choices, "MONTH");
    const forms = classes(answer.rows, "form", FORMS).map((form) => ({
      ...form,
      label: numbers.sentence(form.label),
      lined: false,
    }));
    const months = monthsOf(choices);
    const count = (form, month) =>
      answer.rows.find((row) => row.key === month && code(row, "form") === form.code) ?? { count: 0, suppressed: false };
    const part = {
      summary: forms.map((form) => summary(form, months, count, words, numbers)).join(" "),
      legend: [
        ...forms,
        ...(answer.rows.some((row) => row.suppressed) ? [{ label: words("suppressed"), hatched: true }] : []),
      ],
      draw: (width) => draw(forms, months, count, width, words, numbers),
      table: dataTable(
        words("registrationsTitle"),
        [words("month"), ...forms.map((form) => form.label)],
        months.map((month) => [
          numbers.month(month),
          ...forms.map((form) => written(count(form, month), words, numbers)),
        ]),
        1,
      ),
    };
    const told = choices.team ? { ...answer, note: words("wholeMunicipality") } : answer;
    return { told, parts: forms.length > 0 ? [part] : [] };
  },
};

/** Every month that the period touches, whether anything was counted or not. */
export function monthsOf({ from, until }) {
  const months = [];
  let [year, month] = from.split("-").map(Number);
  for (let name = from.slice(0, 7); name <= until.slice(0, 7); name = `${year}-${String(month).padStart(2, "0")}`) {
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

function written(row, words, numbers) {
  return row.suppressed ? words("suppressed") : numbers.count(row.count);
}

function summary(form, months, count, words, numbers) {
  const rows = months.map((month) => ({ month, ...count(form, month) }));
  if (rows.some((row) => row.suppressed)) return words("registrationsHidden", form.label);
  const most = rows.reduce((one, other) => (other.count > one.count ? other : one));
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  if (total === 0) return words("registrationsNone", form.label);
  const [named, often] = [numbers.month(most.month), numbers.count(most.count)];
  return words("registrationsSummary", form.label, numbers.count(total), months.length, named, often);
}

/** One strip of bars for each form, all on one scale. */
function draw(forms, months, count, width, words, numbers) {
  const highest = max(forms.flatMap((form) => months.map((month) => count(form, month).count ?? 0))) || 1;
  const unit = (TALLEST - HEAD) / highest;
  const across = scaleBand().domain(months).range([LEFT, width]).paddingInner(0.25).paddingOuter(0.1);
  const svg = drawing("svg", {});
  const patterns = definitions();
  svg.append(patterns.element);
  let y = 0;
  for (const form of forms) {
    const most = max(months, (month) => count(form, month).count ?? 0) || 0;
    const tall = Math.max(LOWEST, most * unit);
    const strip = drawing("g", { transform: `translate(0 ${y + HEAD})`, "data-form": form.code });
    strip.append(drawing("text", { x: 0, y: -19, class: "group" }, form.label));
    strip.append(upright(tall, tall / unit, numbers));
    months.forEach((month) => strip.append(...bar(form, month, count(form, month), { across, unit, tall, patterns, numbers })));
    svg.append(strip);
    y += HEAD + tall + 14;
  }
  svg.append(monthAxis(across, months, y - 14, numbers));
  const height = y - 14 + FOOT;
  Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height }).forEach(([name, value]) => svg.setAttribute(name, value));
  return svg;
}

function bar(form, month, row, { across, unit, tall, patterns, numbers }) {
  const place = { x: across(month), width: across.bandwidth(), "data-month": month };
  if (row.suppressed) {
    return [drawing("rect", { ...place, y: tall - HIDDEN, height: HIDDEN, class: "suppressed outlined", fill: patterns.hatch })];
  }
  if (row.count === 0) return [];
  const height = row.count * unit;
  const drawn = [
    drawing("rect", { ...place, y: tall - height, height, class: "segment outlined", fill: form.fill, "data-count": row.count }),
  ];
  if (place.width > 13) {
    drawn.push(
      drawing("text", { x: place.x + place.width / 2, y: tall - height - 4, class: "above" }, numbers.count(row.count)),
    );
  }
  return drawn;
}

function upright(tall, domain, numbers) {
  const scale = scaleLinear().domain([0, domain]).range([tall, 0]);
  const group = drawing("g", { class: "axis", transform: `translate(${LEFT - 4} 0)` });
  const ticks = tall > 60 ? scale.ticks(4).filter(Number.isInteger) : [0];
  select(group).call(axisLeft(scale).tickValues(ticks).tickSize(4).tickSizeOuter(0).tickFormat(numbers.count));
  return group;
}

/** As many names as there is room for, with the year under the first and under each January. */
function monthAxis(across, months, y, numbers) {
  const each = Math.max(1, Math.ceil(34 / across.step()));
  const shown = months.filter((_, at) => at % each === 0);
  const group = drawing("g", { class: "axis", transform: `translate(0 ${y})` });
  select(group).call(axisBottom(across).tickValues(shown).tickSize(4).tickSizeOuter(0).tickFormat(numbers.shortMonth));
  let year = "";
  for (const month of shown) {
    if (month.slice(0, 4) !== year) {
      year = month.slice(0, 4);
      group.append(drawing("text", { x: across(month) + across.bandwidth() / 2, y: 34, class: "year" }, year));
    }
  }
  return group;
}
