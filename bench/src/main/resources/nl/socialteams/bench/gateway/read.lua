-- SPDX-License-Identifier: EUPL-1.2
-- A page of the code lists, which every screen reads.
wrk.method = "GET"
wrk.path = "/area/v1/code-lists?municipality=GM0935&limit=25"
wrk.headers["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN")
