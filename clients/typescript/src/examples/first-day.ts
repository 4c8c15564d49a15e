// SPDX-License-Identifier: EUPL-1.2
// A resident is registered, a plan drafted, shoes are granted from the working budget, and the report
// counts the case.
// Run it against ./dev up: see the README beside.
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";

import {
  Budgets,
  Expenditures,
  Plans,
  Registrations,
  Reports,
  connect,
  type Expenditure,
  type NewExpenditure,
  type Problem,
} from "../index.js";

const MUNICIPALITY = "GM0935";

/** People sign in at the identity provider; here each role's token comes from the environment. */
function connectAs(role: string): void {
  connect({ gateway: setting("GATEWAY"), token: setting(role) });
}

function setting(name: string): string {
  const value = process.env[`SOCIALTEAMS_${name}`];
  if (!value) {
    throw new Error(`SOCIALTEAMS_${name} is not set`);
  }
  return value;
}

/** Each repetition of one wish carries the same key, so that it is done once. */
async function spendOnce(wish: NewExpenditure): Promise<[Expenditure, string]> {
  const key = randomUUID();
  for (let attempt = 1; ; attempt++) {
    try {
      const { data, response } = await Expenditures.requestExpenditure({
        body: wish,
        headers: { "Idempotency-Key": key },
      });
      return [data, response.headers.get("ETag") ?? ""];
    } catch (refused) {
      // the budget hears of a new case by an event, within a second or so
      if (attempt === 60 || (refused as Problem).status >= 500) {
        throw refused;
      }
      await pause(500);
    }
  }
}

connectAs("TEAM_MEMBER");
const { data: registered } = await Registrations.registerResident({
  body: {
    municipality: MUNICIPALITY,
    form: "CASE",
    registeredOn: "2021-02-01",
    entry: "SELF",
    question: { kind: "MULTIPLE", text: "Verzonnen vraag." },
    neighbourhoodCode: "BU09350205",
    client: { givenName: "Dirk", familyName: "Verzonnen", gender: "MALE", birthYear: 1971 },
  },
  headers: { "Idempotency-Key": randomUUID() },
});

const { data: plan } = await Plans.draftPlan({
  body: {
    caseId: registered.caseId!,
    draftedOn: "2021-02-08",
    draft: {
      interventions: [
        {
          lifeDomain: "WORK_AND_EDUCATION",
          goal: "STABILISE",
          actorKind: "RESIDENT",
          ring: "OWN_STRENGTH",
          validFrom: "2021-02-08",
          text: "Op maandag aan het werk.",
        },
      ],
    },
  },
  headers: { "Idempotency-Key": randomUUID() },
});

connectAs("ADMINISTRATOR");
const { data: budget } = await Budgets.grantBudget({
  body: { municipality: MUNICIPALITY, sourceOfFunds: `Proeffonds ${randomUUID()}`, amount: "500.00" },
  headers: { "Idempotency-Key": randomUUID() },
});

connectAs("TEAM_MEMBER");
const [requested, version] = await spendOnce({
  budgetId: budget.budgetId,
  teamId: registered.teamId!,
  amount: "79.95",
  purpose: "WORK_EQUIPMENT",
  lifeDomain: "WORK_AND_EDUCATION",
  problemPrevented: "JOB_LOSS",
  caseId: registered.caseId!,
  payeeKind: "SUPPLIER",
  urgency: "TODAY",
});

connectAs("BUDGET_HOLDER");
const { data: decided } = await Expenditures.decideExpenditure({
  path: { expenditureId: requested.expenditureId },
  headers: { "If-Match": version },
  body: { outcome: "APPROVED" },
});

connectAs("CONTROLLER");
let counted = 0;
while (counted === 0) {
  const { data: report } = await Reports.reportRegistrations({
    query: { municipality: MUNICIPALITY, from: "2021-02-01", until: "2021-02-28" },
  });
  counted = report.rows[0]?.cases ?? 0;
  await pause(counted === 0 ? 500 : 0);
}

const work = plan.draft?.interventions?.length ?? 0;
console.log(
  `${registered.teamName}: ${work} planned, ${decided.amount} ${decided.status}, ${counted} counted`,
);
