// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.cases.access.OnBehalf;
import nl.socialteams.cases.access.Standing;

/**
 * Tells callers what changes, each in an answer that goes on; looks with their rights each time.
 */
@ApplicationScoped
class OpenStreams {
  private final StreamSettings settings;
  private final Clock clock;
  private final OnBehalf onBehalf;
  private final FollowFeed feed;
  private final ObjectMapper mapper;
  private final StreamPlaces places;
  private final CountDownLatch stopping = new CountDownLatch(1);

  @Inject
  OpenStreams(
      StreamSettings settings,
      Clock clock,
      OnBehalf onBehalf,
      FollowFeed feed,
      ObjectMapper mapper) {
    this.settings = settings;
    this.clock = clock;
    this.onBehalf = onBehalf;
    this.feed = feed;
    this.mapper = mapper;
    this.places = new StreamPlaces(settings.atMost(), settings.atMostOfOne());
  }

  /**
   * @param lastEventId null to begin at what is known now
   * @param expires when the caller's token does, in seconds since 1970
   * @throws ChangesForgotten where what follows is not kept any more
   * @throws TooManyStreams where as many are open as may be
   */
  StreamingOutput open(Standing caller, String lastEventId, long expires) {
    FeedPosition begin =
        lastEventId == null ? feed.end() : feed.from(lastEventId, "/Last-Event-ID");
    if (!places.isFreeFor(caller)) {
      throw new TooManyStreams();
    }
    return out -> tell(caller, begin, Instant.ofEpochSecond(expires), out);
  }

  private void tell(Standing caller, FeedPosition begin, Instant end, OutputStream out) {
    if (!places.take(caller)) {
      return;
    }
    try {
      tell(caller, new EventWriter(begin, mapper, out), end);
    } catch (IOException gone) {
      // nobody listens any more
    } catch (ChangesForgotten forgotten) {
      // who comes back with the last id is told so
    } finally {
      places.giveBack(caller);
    }
  }

  private void tell(Standing caller, EventWriter events, Instant end) throws IOException {
    Instant written = clock.instant();
    events.begin();
    while (!waited(events) && clock.instant().isBefore(end)) {
      FeedPosition position = events.position();
      if (events.tell(onBehalf.of(caller, () -> feed.after(position, settings.batch())))) {
        written = clock.instant();
      } else if (written.plus(settings.heartbeat()).isBefore(clock.instant())) {
        events.beat();
        written = clock.instant();
      }
    }
  }

  /** Whether the service stops. */
  private boolean waited(EventWriter events) {
    try {
      long millis = events.isBehind() ? 0 : settings.lookEvery().toMillis();
      return stopping.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @PreDestroy
  void stop() {
    stopping.countDown();
  }
}
