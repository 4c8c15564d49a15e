// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cursors;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.socialteams.problem.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CursorTest {

  @Test
  void a_cursor_reads_back_as_it_was_written() {
    Cursor cursor = Cursor.after("Belvédère", 17, "");

    assertThat(Cursor.read(cursor.write(), 3)).isEqualTo(cursor);
  }

  @Test
  void a_cursor_of_another_list_is_refused() {
    String other = Cursor.after("one").write();

    assertThatThrownBy(() -> Cursor.read(other, 2)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> Cursor.read("%%%", 1)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void what_no_row_can_have_is_no_cursor() {
    Cursor days = Cursor.after("+6000000-01-01", "+6000000-01-01T00:00:00Z");

    assertThatThrownBy(() -> Cursor.read(Cursor.after("a\0").write(), 1))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> days.day(0)).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> days.moment(1, Instant.EPOCH)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void the_row_too_many_tells_that_there_is_a_next_page() {
    Page<Integer> page = Page.of(List.of(1, 2, 3), 2, Cursor::after);

    assertThat(page.items()).containsExactly(1, 2);
    assertThat(page.next()).isEqualTo(Cursor.after(2));
  }

  @Test
  void the_last_page_has_no_next() {
    assertThat(Page.of(List.of(1, 2), 2, Cursor::after).next()).isNull();
  }
}
