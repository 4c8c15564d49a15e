// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import nl.socialteams.bench.load.Times;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;

/**
 * Looks every two milliseconds, by their keys only, which of the registrations that were answered
 * have become facts of the projection that answers: that is what the live report counts. It costs
 * the database next to nothing, where the report itself would be most of the load.
 */
final class Watch implements AutoCloseable {
  private static final String FACTS =
      """
      select registration_id, event_time from registration_fact
      where projection = (select projection from active_projection)
        and registration_id = any (?)
      """;
  private static final long LOOK_MILLIS = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Connection reporting;
  private final Set<UUID> awaited = ConcurrentHashMap.newKeySet();
  private final List<Long> took = new ArrayList<>();
  private final Thread looking;
  private volatile boolean ended;
  private volatile SQLException failure;

  private Watch(Connection reporting) {
    this.reporting = reporting;
    this.looking = Thread.ofPlatform().name("watch").daemon().start(this::look);
  }

  static Watch on(SuiteProcesses suite) {
    String address =
        new Databases(suite.insides().postgres())
            .superuserUrlOf(Service.REPORTING.database().orElseThrow());
    try {
      return new Watch(DriverManager.getConnection(address));
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /** Looks for a registration from now on; answers whether there is one. */
  boolean await(UUID registration) {
    return registration != null && awaited.add(registration);
  }

  /** From the events to their facts, once all are there or will not come. */
  Percentiles milliseconds() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!awaited.isEmpty() && System.nanoTime() < end && failure == null) {
        Thread.sleep(LOOK_MILLIS);
      }
      ended = true;
      looking.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    return took.isEmpty() ? Percentiles.NONE : Times.percentiles(took);
  }

  /** Registrations that never became facts. */
  long lost() {
    return awaited.size();
  }

  private void look() {
    try (PreparedStatement facts = reporting.prepareStatement(FACTS)) {
      while (!ended) {
        if (!awaited.isEmpty()) {
          lookAt(facts);
        }
        Thread.sleep(LOOK_MILLIS);
      }
    } catch (SQLException refused) {
      failure = refused;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void lookAt(PreparedStatement facts) throws SQLException {
    facts.setArray(1, reporting.createArrayOf("uuid", awaited.toArray()));
    try (ResultSet rows = facts.executeQuery()) {
      Instant now = Instant.now();
      while (rows.next()) {
        awaited.remove(rows.getObject(1, UUID.class));
        Instant told = rows.getObject(2, OffsetDateTime.class).toInstant();
        took.add(Duration.between(told, now).toNanos());
      }
    }
  }

  @Override
  public void close() {
    ended = true;
    try {
      looking.join();
      reporting.close();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
