-- SPDX-License-Identifier: EUPL-1.2
-- Each call registers another made-up resident.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  asked = 0
  run = os.time()
  wrk.method = "POST"
  wrk.path = "/cases/v1/registrations"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
end

function request()
  asked = asked + 1
  local who = string.format("%d-%d-%d", run, number, asked)
  wrk.headers["Idempotency-Key"] = "bench-" .. who
  wrk.body = string.format([[{"municipality": "GM0935", "form": "CASE", "registeredOn": "%s",
    "entry": "GENERAL_PRACTITIONER", "neighbourhoodCode": "BU09350205",
    "question": {"kind": "MULTIPLE", "text": "Schulden en spanning thuis"},
    "client": {"givenName": "Aaltje", "familyName": "Voorbeeld-%s", "gender": "FEMALE", "birthDate": "19%02d-%02d-%02d"}}]],
    os.date("!%Y-%m-%d"), who, asked % 90 + 10, asked % 12 + 1, asked % 28 + 1)
  return wrk.format()
end
