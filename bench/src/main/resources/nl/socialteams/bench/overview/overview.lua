-- SPDX-License-Identifier: EUPL-1.2
-- Each call opens one of the team's files, by chance.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  math.randomseed(os.time() * 64 + number)
  wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
  files = {}
  for file in io.lines(os.getenv("BENCH_FILES")) do
    files[#files + 1] = file
  end
end

function request()
  return wrk.format("GET", "/cases/v1/cases/" .. files[math.random(#files)] .. "/overview")
end
