// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.testing.ServiceTest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** What whoever comes is told while every connection to the database is taken. */
@ServiceTest
@Tag("G7")
class BusyDatabaseTest {
  private static final Duration SHORT = Duration.ofMillis(500);

  @Inject AgroalDataSource database;
  private final List<Connection> taken = new ArrayList<>();
  private Duration patience;

  @BeforeEach
  void loseYourPatience() {
    patience = pool().acquisitionTimeout();
    pool().setAcquisitionTimeout(SHORT);
  }

  private void takeEveryConnection() {
    try {
      while (true) {
        taken.add(database.getConnection());
      }
    } catch (SQLException noneIsLeft) {
      // that was the last
    }
  }

  @AfterEach
  void giveThemBack() throws SQLException {
    pool().setAcquisitionTimeout(patience);
    for (Connection connection : taken) {
      connection.close();
    }
  }

  @Test
  void is_told_when_to_come_again() {
    // whoever works in the background gives one back now and then
    await()
        .untilAsserted(
            () -> {
              takeEveryConnection();
              AreaApi.get("bi-reader", "/municipalities")
                  .statusCode(503)
                  .contentType("application/problem+json")
                  .header("Retry-After", "5")
                  .body("type", equalTo("https://socialteams.example/problems/busy"))
                  .body("detail", containsString("Idempotency-Key"));
            });
  }

  private AgroalConnectionPoolConfiguration pool() {
    return database.getConfiguration().connectionPoolConfiguration();
  }
}
