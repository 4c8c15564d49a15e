// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.caller.Caller;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;

/**
 * Reads the log for a privacy officer, of the own municipalities, and records that it was read and
 * what was asked for.
 */
@ApplicationScoped
public class ReadAccessLog {
  private static final String KIND = "access-log";
  private static final int MOST = 200;

  private final Caller caller;
  private final AccessRecorder recorder;
  private final AccessLines lines;

  @Inject
  ReadAccessLog(Caller caller, AccessRecorder recorder, AccessLines lines) {
    this.caller = caller;
    this.recorder = recorder;
    this.lines = lines;
  }

  /**
   * @throws NotFoundException where the municipality is not the caller's
   */
  public Page<AccessLogLine> page(AccessLogQuery query, PageQuery page, HttpHeaders headers) {
    WantedLines wanted = note(query.wanted());
    return lines.page(wanted, page, AnswerLanguage.of(headers));
  }

  /** The newest first, at most 200. */
  public List<AccessLogLine> find(AccessLogSearch search, HttpHeaders headers) {
    WantedLines wanted = note(search.wanted());
    return lines.find(wanted, MOST, AnswerLanguage.of(headers));
  }

  private WantedLines note(WantedLines wanted) {
    if (!caller.actsFor(wanted.municipality())) {
      throw new NotFoundException();
    }
    recorder.tells(KIND, wanted.objectId(), lines.person(wanted), wanted.municipality());
    return wanted;
  }
}
