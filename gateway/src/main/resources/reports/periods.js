// SPDX-License-Identifier: EUPL-1.2
// The closed periods in which something was registered or asked for. Their length is a setting of
// reporting-service, so they are read from what it tells.

const TOLD = ["Intake", "WorkingBudget"];

/** By municipality, the newest first. */
export async function closedPeriods(ask) {
  const query = {
    $filter: "by eq 'MUNICIPALITY'",
    $select: "municipality,from,until",
    $orderby: "from desc",
    $format: "json",
  };
  const answers = await Promise.all(TOLD.map((set) => ask("/reporting/v1/odata/" + set, query)));
  const periods = {};
  answers
    .flatMap((answer) => answer.value)
    .forEach(({ municipality, from, until }) => ((periods[municipality] ??= {})[from] = { from, until }));
  const newestFirst = (one, other) => other.from.localeCompare(one.from);
  return Object.fromEntries(Object.entries(periods).map(([code, of]) => [code, Object.values(of).sort(newestFirst)]));
}

/** A whole calendar year by its number, any other period by its days. */
export function nameOf({ from, until }, numbers) {
  const year = from.slice(0, 4);
  const whole = from === year + "-01-01" && until === year + "-12-31";
  return whole ? year : numbers.day(from) + " – " + numbers.day(until);
}
