-- SPDX-License-Identifier: EUPL-1.2
-- Each call registers another made-up resident, of a name and a day of birth that no other has.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  asked = 0
  run = os.time()
  math.randomseed(run * 64 + number)
  wrk.method = "POST"
  wrk.path = "/cases/v1/registrations"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
end

local function name(letters)
  local made = string.char(64 + math.random(26))
  for _ = 2, letters do
    made = made .. string.char(96 + math.random(26))
  end
  return made
end

function request()
  asked = asked + 1
  wrk.headers["Idempotency-Key"] = string.format("bench-%d-%d-%d", run, number, asked)
  wrk.body = string.format([[{"municipality": "GM0935", "form": "CASE", "registeredOn": "%s",
    "entry": "GENERAL_PRACTITIONER", "neighbourhoodCode": "BU09350205",
    "question": {"kind": "MULTIPLE", "text": "Schulden en spanning thuis"},
    "client": {"givenName": "%s", "familyName": "%s", "gender": "FEMALE", "birthDate": "%d-%02d-%02d"}}]],
    os.date("!%Y-%m-%d"), name(6), name(10), 1930 + math.random(80), math.random(12), math.random(28))
  return wrk.format()
end
