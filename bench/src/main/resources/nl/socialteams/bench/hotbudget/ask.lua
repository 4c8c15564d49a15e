-- SPDX-License-Identifier: EUPL-1.2
-- Each call asks for an expenditure of its own, from one budget.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  asked = 0
  run = os.time()
  wrk.method = "POST"
  wrk.path = "/budget/v1/expenditures"
  wrk.body = os.getenv("BENCH_BODY")
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
end

function request()
  asked = asked + 1
  wrk.headers["Idempotency-Key"] = string.format("bench-%d-%d-%d", run, number, asked)
  return wrk.format()
end
