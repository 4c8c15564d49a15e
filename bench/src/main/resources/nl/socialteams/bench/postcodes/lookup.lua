-- SPDX-License-Identifier: EUPL-1.2
-- Each call asks for the team of another address of the table, in no order.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(number + 1)
  addresses = tonumber(os.getenv("BENCH_ADDRESSES"))
  wrk.method = "POST"
  wrk.path = "/area/v1/team-lookups/_search"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
end

function request()
  local at = math.random(0, addresses - 1)
  local postcode = math.floor(at / 12)
  local letters = postcode % 676
  wrk.body = string.format([[{"on": "2024-03-01", "address": {"postcode": "%d%s%s", "houseNumber": %d}}]],
    1011 + math.floor(postcode / 676), string.char(65 + math.floor(letters / 26)), string.char(65 + letters % 26),
    1 + 2 * (at % 12))
  return wrk.format()
end
