-- SPDX-License-Identifier: EUPL-1.2
-- Of ten calls six open a file, two ask for a report, one registers a resident, one asks for money.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  asked = 0
  run = os.time()
end

local function headers(token, key)
  return {
    ["Authorization"] = "Bearer " .. token,
    ["Content-Type"] = "application/json",
    ["Idempotency-Key"] = key,
  }
end

local function resident(who)
  return string.format([[{"municipality": "GM0935", "form": "CASE", "registeredOn": "%s",
    "entry": "GENERAL_PRACTITIONER", "neighbourhoodCode": "BU09350205",
    "question": {"kind": "MULTIPLE", "text": "Schulden en spanning thuis"},
    "client": {"givenName": "Aaltje", "familyName": "Voorbeeld-%s", "gender": "FEMALE", "birthDate": "19%02d-%02d-%02d"}}]],
    os.date("!%Y-%m-%d"), who, asked % 90 + 10, asked % 12 + 1, asked % 28 + 1)
end

function request()
  asked = asked + 1
  local who = string.format("%d-%d-%d", run, number, asked)
  local kind = asked % 10
  if kind == 0 then
    return wrk.format("POST", "/cases/v1/registrations", headers(os.getenv("BENCH_MEMBER"), "bench-" .. who), resident(who))
  elseif kind == 1 then
    return wrk.format("POST", "/budget/v1/expenditures", headers(os.getenv("BENCH_MEMBER"), "bench-" .. who), os.getenv("BENCH_EXPENDITURE"))
  elseif kind < 4 then
    return wrk.format("GET", os.getenv("BENCH_TABLE"), headers(os.getenv("BENCH_CONTROLLER")))
  end
  return wrk.format("GET", os.getenv("BENCH_FILE"), headers(os.getenv("BENCH_MEMBER")))
end
