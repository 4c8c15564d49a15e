// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.rowstreams;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowReaderTest {

  @Test
  void a_line_is_a_row_and_the_last_one_needs_no_end() throws Exception {
    assertThat(rows("{\"a\":1}\n{\"b\":2}")).containsExactly("1 {\"a\":1}", "2 {\"b\":2}");
  }

  @Test
  void empty_lines_are_counted_and_not_answered() throws Exception {
    assertThat(rows("\n1\r\n\n \n2\n\n")).containsExactly("2 1", "5 2");
  }

  @Test
  void a_line_that_is_too_long_hides_no_other() throws Exception {
    assertThat(rows("x".repeat(9) + "\n" + "y".repeat(8) + "\nz"))
        .containsExactly("1 too long", "2 yyyyyyyy", "3 z");
  }

  @Test
  void nothing_has_no_rows() throws Exception {
    assertThat(rows("")).isEmpty();
  }

  @Test
  void lines_are_read_whole_across_what_comes_in_at_once() throws Exception {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int number = 1; number <= 5000; number++) {
      text.append(number).append('\n');
      expected.add(number + " " + number);
    }
    assertThat(rows(text.toString())).isEqualTo(expected);
  }

  @Test
  void a_byte_that_no_text_has_ends_nothing() throws Exception {
    byte[] wrongly = {(byte) 0xFF, (byte) 0xFE, '\n', '2', '\n'};

    assertThat(rows(wrongly)).hasSize(2).last().isEqualTo("2 2");
  }

  private static List<String> rows(String text) throws IOException {
    return rows(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rows(byte[] text) throws IOException {
    RowReader reader = new RowReader(new ByteArrayInputStream(text), 8);
    List<String> rows = new ArrayList<>();
    Optional<Row> next = reader.next();
    while (next.isPresent()) {
      Row row = next.get();
      String content =
          row.isTooLong() ? "too long" : new String(row.content(), StandardCharsets.UTF_8).strip();
      rows.add(row.number() + " " + content);
      next = reader.next();
    }
    return rows;
  }
}
