// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("C3")
class ComparedClientsTest {
  /** Twelve by one name, of whom the first has the number of who is registered now too. */
  private static final String ALIKE =
      """
      insert into client (id, municipality, household, gender, sealed)
        select ('c0000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 'GM0935',
          '00000000-0000-0000-0004-000000000001', 'UNKNOWN', '\\x00' from generate_series(1, 12) n;
      insert into client_key
        select id, 'GM0935', 'NAME', decode(repeat('aa', 16), 'hex') from client
        where id::text like 'c0000000%';
      insert into client_key values ('c0000000-0000-0000-0000-000000000001', 'GM0935', 'BSN',
        decode(repeat('bb', 16), 'hex'));
      """;

  private static final String COMPARED =
      """
      select compare_client('00000000-0000-0000-0005-000000000001', 'GM0935', '{NAME,BSN}',
        array[repeat('aa', 16), repeat('bb', 16)])
      """;
  private static final String SIGNALS =
      """
      select kind || ' ' || right(client::text, 2) || ' to ' || right(duplicate_team::text, 2)
      from duplicate_signal where duplicate = '00000000-0000-0000-0005-000000000001' order by 1
      """;

  @Test
  void ten_are_signalled_by_number_before_by_name_and_who_came_last_with_the_team()
      throws SQLException {
    try (FileDatabase database = new FileDatabase();
        Transaction transaction = new Transaction(database)) {
      database.asSuperuser(ALIKE);

      transaction.texts(COMPARED);

      List<String> lastNine =
          IntStream.rangeClosed(4, 12).mapToObj("NAME %02d to aa"::formatted).toList();
      assertThat(transaction.texts(SIGNALS))
          .containsExactlyElementsOf(
              Stream.concat(Stream.of("BSN 01 to aa"), lastNine.stream()).toList());
    }
  }
}
