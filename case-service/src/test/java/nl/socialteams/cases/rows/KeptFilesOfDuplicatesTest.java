// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long the file of somebody who is four clients is kept: whether it runs, from when, by which
 * law.
 */
@Tag("G5")
class KeptFilesOfDuplicatesTest {
  private static FileDatabase database;
  private static Transaction transaction;

  @BeforeAll
  static void there_are_files() throws SQLException {
    database = new FileDatabase();
    transaction = new Transaction(database);
  }

  @AfterAll
  static void there_are_none() throws SQLException {
    transaction.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED, true 2015-01-01 WMO_2015",
    "REGISTERED_ON_ANOTHER_DAY, true 2016-01-01 WMO_2015",
    "CASE_CLOSED, true 2017-01-01 WMO_2015",
    "CASE_OF_DUPLICATE_CLOSED, true 2017-01-01 WMO_2015",
    "CORRECTED, true 2018-01-01 WMO_2015",
    "LINE_ADDED, true 2019-01-01 WMO_2015",
    "LINE_OF_DUPLICATE_ADDED, true 2019-01-01 WMO_2015",
    "SUPPORTED, true 2014-01-01 JEUGDWET",
    "BORN_LATER, true 2014-01-01 JEUGDWET"
  })
  void is_what_was_done_last_of_any_of_them(FileChange change, String expected)
      throws SQLException {
    DuplicatedPerson person = DuplicatedPerson.in(transaction, true);

    transaction.does(change.to(person));

    assertThat(person.kept(transaction)).containsExactly(person.named("$1 ") + expected);
  }

  @Test
  void runs_until_the_last_case_is_closed_and_again_from_the_next_on() throws SQLException {
    DuplicatedPerson person = DuplicatedPerson.in(transaction, true);

    transaction.does(FileChange.CASE_CLOSED.to(person));
    transaction.does(FileChange.CASE_OF_DUPLICATE_CLOSED.to(person));
    List<String> closed = person.kept(transaction);
    transaction.does(FileChange.CASE_OPENED.to(person));

    assertThat(closed).containsExactly(person.named("$1 false 2017-01-01 WMO_2015"));
    assertThat(person.kept(transaction))
        .containsExactly(person.named("$1 true 2017-01-01 WMO_2015"));
  }

  @Test
  void is_each_ones_own_when_they_are_parted() throws SQLException {
    DuplicatedPerson person = DuplicatedPerson.in(transaction, true);

    transaction.does(FileChange.CASE_CLOSED.to(person));
    transaction.does(FileChange.PARTED.to(person));

    assertThat(person.kept(transaction))
        .containsExactlyElementsOf(
            Stream.of(
                    "$1 false 2017-01-01 WMO_2015",
                    "$2 true 2014-01-01 WMO_2015",
                    "$3 false 2014-01-01 WMO_2015")
                .map(person::named)
                .toList());
  }

  @Test
  void is_found_for_each_of_whom_one_statement_tells() throws SQLException {
    DuplicatedPerson merged = DuplicatedPerson.in(transaction, true);
    DuplicatedPerson other = DuplicatedPerson.in(transaction, false);

    transaction.does(
        "insert into timeline_entry"
            + " select gen_random_uuid(), 'GM0935', id, 'noted', '{}', '2014-01-01', on_day from (values "
            + merged.named("('$1'::uuid, '2019-01-01'::date), ('$2', '2020-01-01'), ")
            + other.named("('$1', '2021-01-01')")
            + ") told (id, on_day)");

    assertThat(merged.kept(transaction))
        .containsExactly(merged.named("$1 true 2020-01-01 WMO_2015"));
    assertThat(other.kept(transaction)).contains(other.named("$1 true 2021-01-01 WMO_2015"));
  }
}
