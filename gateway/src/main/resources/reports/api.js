// SPDX-License-Identifier: EUPL-1.2
// Questions to the services behind the gateway, as the person who signed in.

/** What a service refused, by its problem details; status 0 where it gave no answer at all. */
export class Refused extends Error {
  constructor(status, problem = {}) {
    super(problem.detail ?? problem.title ?? String(status));
    this.status = status;
    this.type = problem.type ?? "";
    this.title = problem.title;
    this.details = [problem.detail, ...(problem.errors ?? []).map((fault) => fault.detail)].filter(Boolean);
  }
}

/** Each question is asked once, however many pictures need its answer. */
export function questions(token, language) {
  const asked = new Map();
  return (path, parameters = {}) => {
    const given = Object.entries(parameters)
      .filter(([, value]) => value)
      .map(([name, value]) => name + "=" + encodeURIComponent(value));
    const address = [path, ...(given.length > 0 ? [given.join("&")] : [])].join("?");
    if (!asked.has(address)) asked.set(address, ask(address, token, language));
    return asked.get(address);
  };
}

async function ask(address, token, language) {
  const headers = {
    Authorization: "Bearer " + token,
    "Accept-Language": language,
    Accept: "application/json, application/geo+json;q=0.9",
  };
  let answer;
  try {
    answer = await fetch(address, { headers, credentials: "omit" });
  } catch {
    throw new Refused(0);
  }
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(answer.status, body);
  return body;
}
