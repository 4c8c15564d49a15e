-- SPDX-License-Identifier: EUPL-1.2
-- A file as a whole, which opens on every screen.
wrk.method = "GET"
wrk.path = os.getenv("BENCH_PATH")
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
