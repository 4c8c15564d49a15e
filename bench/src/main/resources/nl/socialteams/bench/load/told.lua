
-- What wrk measured, in a form that a program reads.
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    'TOLD {"calls": %d, "seconds": %.3f, "errors": %d, "p50": %.3f, "p95": %.3f, "p99": %.3f, ' ..
    '"kinds": "connect %d, read %d, write %d, status %d, timeout %d"}\n',
    summary.requests, summary.duration / 1e6, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1e3, latency:percentile(95) / 1e3, latency:percentile(99) / 1e3,
    e.connect, e.read, e.write, e.status, e.timeout))
end
