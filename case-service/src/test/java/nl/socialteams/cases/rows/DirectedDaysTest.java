// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Two cases run in a household since 2014; looked at when a transaction ends. */
@Tag("C3")
class DirectedDaysTest {
  private static FileDatabase database;

  private Transaction transaction;
  private DuplicatedPerson person;

  @BeforeAll
  static void there_are_files() {
    database = new FileDatabase();
  }

  @AfterAll
  static void there_are_none() {
    database.close();
  }

  @BeforeEach
  void somebody_directs_the_household() throws SQLException {
    transaction = new Transaction(database);
    person = DuplicatedPerson.in(transaction, false);
  }

  @AfterEach
  void nobody_works_in_it() throws SQLException {
    transaction.close();
  }

  @Test
  void nobody_need_direct_before_the_first_running_case() {
    directedFrom("2014-01-01");

    assertThatCode(transaction::commits).doesNotThrowAnyException();
  }

  @Test
  void a_day_of_a_running_case_without_a_director_is_refused() {
    directedFrom("2014-01-02");

    assertRefused();
  }

  @Test
  void a_running_case_that_nobody_directs_is_refused() {
    transaction.does(person.named("delete from director where household = '$0'"));

    assertRefused();
  }

  @Test
  void where_all_cases_are_closed_nobody_need_direct() {
    transaction.does(FileChange.CASE_CLOSED.to(person));
    transaction.does(FileChange.CASE_OF_DUPLICATE_CLOSED.to(person));
    transaction.does(person.named("delete from director where household = '$0'"));

    assertThatCode(transaction::commits).doesNotThrowAnyException();
  }

  private void directedFrom(String day) {
    transaction.does(
        person.named("update director set during = '[%s,)' where household = '$0'".formatted(day)));
  }

  private void assertRefused() {
    assertThatThrownBy(transaction::commits)
        .isInstanceOfSatisfying(
            PSQLException.class,
            refused ->
                assertThat(refused.getServerErrorMessage().getConstraint())
                    .isEqualTo("ck_household_directed"));
  }
}
