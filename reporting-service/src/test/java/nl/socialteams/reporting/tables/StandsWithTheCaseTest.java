// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.EvaluationsState;
import nl.socialteams.contracts.cases.PlanState;
import nl.socialteams.contracts.cases.RegistrationState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.inbox.Change;
import nl.socialteams.inbox.EventHandler;
import nl.socialteams.reporting.Told;
import nl.socialteams.reporting.projection.Projections;
import nl.socialteams.reporting.table.Coordinate;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.rowsecurity.ProcessRows;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands with a case tells the same as all that was recorded of it. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R3")
@Tag("R11")
@Tag("R12")
class StandsWithTheCaseTest {
  private static final int PROJECTION = 96;
  private static final int CASES = 150;
  private static final int QUESTIONS = 24;
  private static final Instant EVER = Instant.parse("9999-12-31T00:00:00Z");
  private static final List<String> TABLES =
      List.of(
          "data-quality",
          "data-quality-by-partner",
          "lead-times",
          "self-sufficiency",
          "stale-cases");
  private static final List<String> OF_CASES =
      List.of("self_sufficiency_fact", "supports_fact", "evaluations_fact", "plan_case_fact");

  @Inject Projections projections;
  @Inject ReportTables tables;
  @Inject ProcessRows rows;
  @Inject EntityManager entities;
  private final long seed = System.nanoTime();
  private final RandomHistories histories = new RandomHistories(new Random(seed), CASES);

  @BeforeAll
  void histories_are_told() {
    QuarkusTransaction.requiringNew()
        .call(
            () -> {
              tell(
                  CaseEvents.REGISTRATION_CHANGED,
                  histories.registrations,
                  RegistrationState::registrationId);
              tell(
                  CaseEvents.SELF_SUFFICIENCY_CHANGED,
                  histories.measured,
                  SelfSufficiencyState::caseId);
              tell(CaseEvents.SUPPORTS_CHANGED, histories.supported, SupportsState::caseId);
              tell(CaseEvents.EVALUATIONS_CHANGED, histories.evaluated, EvaluationsState::caseId);
              tell(CaseEvents.PLAN_CHANGED, histories.plans, PlanState::planId);
              return null;
            });
  }

  @AfterAll
  void they_are_forgotten() throws SQLException {
    try (Connection superuser = TestDatabase.asSuperuser().getConnection();
        Statement statement = superuser.createStatement()) {
      for (String table :
          List.of(
              "registration_fact",
              "self_sufficiency_fact",
              "supports_fact",
              "evaluations_fact",
              "plan_fact")) {
        statement.execute("delete from " + table + " where projection = " + PROJECTION);
      }
    }
  }

  @Test
  void tables_tell_the_same_as_by_looking_up_all_that_was_recorded() {
    List<FactQuestion> questions = IntStream.range(0, QUESTIONS).mapToObj(this::question).toList();
    List<Map<List<Object>, Long>> standing = answers(false, questions);
    List<Map<List<Object>, Long>> lookedUp = answers(true, questions);

    for (int at = 0; at < standing.size(); at++) {
      assertThat(standing.get(at))
          .as("seed %d: %s", seed, questions.get(at / TABLES.size()))
          .isEqualTo(lookedUp.get(at));
    }
    assertThat(standing).filteredOn(answer -> !answer.isEmpty()).hasSizeGreaterThan(QUESTIONS);
  }

  @Test
  void the_first_contact_is_the_first_that_was_known() {
    for (int n = 0; n < QUESTIONS; n++) {
      FactQuestion asked = question(0);
      Map<List<Object>, Long> told =
          answers(false, List.of(asked)).get(TABLES.indexOf("lead-times"));
      Map<List<Object>, Long> contacts =
          told.entrySet().stream()
              .filter(row -> row.getKey().contains("FIRST_CONTACT"))
              .collect(
                  Collectors.groupingBy(
                      row -> List.of(String.valueOf(row.getKey().getLast())),
                      Collectors.summingLong(Map.Entry::getValue)));
      assertThat(contacts).as("seed %d: %s", seed, asked).isEqualTo(firstContacts(asked));
    }
  }

  /** By the days they took. */
  private Map<List<Object>, Long> firstContacts(FactQuestion asked) {
    return histories.registrations.stream()
        .filter(it -> !it.registered().knownFrom().isAfter(asked.known()))
        .collect(Collectors.groupingBy(it -> List.of(days(it, asked)), Collectors.counting()));
  }

  private static String days(RegistrationState of, FactQuestion asked) {
    LocalDate registered = of.registered().on();
    List<ContactHeld> contacts = of.firstContacts() == null ? List.of() : of.firstContacts();
    return contacts.stream()
        .filter(it -> !it.on().isAfter(asked.on()) && !it.knownFrom().isAfter(asked.known()))
        .map(it -> Math.max(0, it.on().toEpochDay() - registered.toEpochDay()))
        .min(Long::compare)
        .map(days -> "[" + days + "]")
        .orElse("[]");
  }

  @Test
  void what_was_there_before_is_summarised_as_what_comes_from_events() throws SQLException {
    try (Connection superuser = TestDatabase.asSuperuser().getConnection();
        Statement statement = superuser.createStatement()) {
      superuser.setAutoCommit(false);
      List<String> told = new ArrayList<>(OF_CASES);
      told.add("first_and_last_fact");
      for (String table : told) {
        statement.execute("create temp table before_%1$s as table %1$s".formatted(table));
      }
      for (String table : OF_CASES) {
        statement.execute(
            "alter table %s drop column first_on, drop column first_known_from, drop column last_on, drop column settled_from"
                .formatted(table));
      }
      statement.execute("drop table first_and_last_fact; drop function first_contact");
      statement.execute(migration("V54__what_a_case_has"));
      statement.execute(migration("V55__first_and_last_scores"));
      for (String table : told) {
        try (ResultSet differing =
            statement.executeQuery(
                """
                select count(*), (select count(*) from %1$s) from (
                  (table %1$s except table before_%1$s)
                  union all (table before_%1$s except table %1$s)) differing
                """
                    .formatted(table))) {
          differing.next();
          assertThat(differing.getLong(1)).as("seed %d: %s", seed, table).isZero();
          assertThat(differing.getLong(2)).as(table).isPositive();
        }
      }
      superuser.rollback();
    }
  }

  private static String migration(String name) {
    String file = "/db/migration/" + name + ".sql";
    try (var text = StandsWithTheCaseTest.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /**
   * For every question the answer of every table.
   *
   * @param all whether all that was recorded is looked up
   */
  private List<Map<List<Object>, Long>> answers(boolean all, List<FactQuestion> questions) {
    QuarkusTransaction.begin();
    try {
      rows.enter("events");
      entities.createNativeQuery("set local jit = off").executeUpdate();
      if (all) {
        nothingStandsWithACase();
      }
      return questions.stream()
          .flatMap(asked -> TABLES.stream().map(name -> counted(tables.named(name).facts(asked))))
          .toList();
    } catch (SQLException refused) {
      throw new IllegalStateException(refused);
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  /** So that everything is looked up among what was recorded. */
  private void nothingStandsWithACase() {
    for (String table : OF_CASES) {
      entities
          .createNativeQuery(
              "update %s set first_known_from = null, settled_from = 'infinity' where projection = %d and settled_from is not null"
                  .formatted(table, PROJECTION))
          .executeUpdate();
    }
    entities
        .createNativeQuery(
            "update first_and_last_fact set settled_from = 'infinity' where projection = "
                + PROJECTION)
        .executeUpdate();
    // what was counted before counts no more
    entities
        .createNativeQuery(
            "update figures_changed set changed_at = clock_timestamp() where projection = "
                + PROJECTION)
        .executeUpdate();
  }

  private static Map<List<Object>, Long> counted(List<Fact> facts) {
    Map<List<Object>, Long> counted =
        new TreeMap<>(java.util.Comparator.comparing(Object::toString));
    for (Fact fact : facts) {
      List<Object> row =
          Arrays.asList(fact.place(), fact.month(), fact.values(), fact.quantities());
      counted.merge(flat(row), fact.count(), Long::sum);
    }
    return counted;
  }

  private static List<Object> flat(List<Object> row) {
    List<Object> flat = new ArrayList<>(row.subList(0, 2));
    flat.addAll((List<?>) row.get(2));
    flat.add(row.get(3).toString());
    return flat;
  }

  private FactQuestion question(int number) {
    Set<Coordinate> needed =
        List.of(
                EnumSet.noneOf(Coordinate.class),
                EnumSet.of(Coordinate.TEAM),
                EnumSet.of(Coordinate.MONTH))
            .get(number % 3);
    return new FactQuestion(
        PROJECTION,
        Told.MAASTRICHT,
        LocalDate.of(2013, 1, 1),
        LocalDate.of(2015, 12, 31),
        histories.day(),
        number % 4 == 0 ? EVER : histories.moment(),
        needed);
  }

  private <T> void tell(EventType<T> type, List<T> states, Function<T, UUID> key)
      throws SQLException {
    EventFactory events =
        new EventFactory(
            Clock.fixed(Instant.parse("2015-01-01T00:00:00Z"), ZoneOffset.UTC), "test-service");
    List<Change> changes =
        states.stream()
            .map(state -> events.create(type, key.apply(state).toString(), state))
            .map(event -> new Change(event.subject(), event))
            .toList();
    handler(type).applyAll(changes);
  }

  private EventHandler handler(EventType<?> type) {
    return projections.handlers(PROJECTION).stream()
        .filter(each -> each.topic().equals(type.topic()))
        .findFirst()
        .orElseThrow();
  }
}
