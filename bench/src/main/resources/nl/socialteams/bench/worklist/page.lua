-- SPDX-License-Identifier: EUPL-1.2
-- The first page of the work list, with which a day begins.
wrk.method = "GET"
wrk.path = os.getenv("BENCH_PATH")
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
