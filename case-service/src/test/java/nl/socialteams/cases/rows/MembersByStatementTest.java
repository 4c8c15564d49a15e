// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.SQLException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C3")
class MembersByStatementTest {
  @Test
  void a_member_is_whoever_its_client_was_merged_into_or_its_client() throws SQLException {
    try (FileDatabase database = new FileDatabase();
        Transaction transaction = new Transaction(database)) {
      DuplicatedPerson merged = DuplicatedPerson.in(transaction, true);
      DuplicatedPerson other = DuplicatedPerson.in(transaction, false);

      transaction.does(
          "insert into household_member (id, member, revision, municipality, household, client,"
              + " valid_from, known_from, asserted, lock) values "
              + row(merged)
              + ", "
              + row(other));

      assertThat(
              transaction.texts(
                  "select person from household_member where id in (%s, %s)"
                      .formatted(merged.named("'$2'"), other.named("'$2'"))))
          .containsExactlyInAnyOrder(merged.named("$1"), other.named("$2"));
    }
  }

  private static String row(DuplicatedPerson person) {
    return person.named("('$2', '$2', 1, 'GM0935', '$0', '$2', '2014-01-01', now(), false, 1)");
  }
}
