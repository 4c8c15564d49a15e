// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.google.crypto.tink.Aead;
import org.junit.jupiter.api.Test;

import nl.socialteams.sealing.keys.KeyFile;

import static org.assertj.core.api.Assertions.assertThat;

class CopyTest {
  private static final UUID CASE = UUID.fromString("01a219db-6da1-79e5-be1d-edb4124b4888");
  private static final UUID PLAN = UUID.fromString("01a219db-761e-7cb2-ba5d-9f0ac4073778");
  private static final int FIRST = day("2026-09-17");

  private final Template template =
      new Template(
          FIRST,
          21,
          1,
          Map.of(),
          Map.of(
              CASE, Moment.of(CASE, 0, Moment.timeOf(CASE)),
              PLAN, Moment.of(PLAN, 21, Moment.timeOf(CASE))));
  private final Copy copy = new Copy(template, day("2023-03-01"), "team", "somebody", 0, 42);

  @Test
  void identifiers_are_of_the_day_of_their_row_and_of_each_copy_alone() {
    assertThat(timeOf(copy.identifier(CASE))).isEqualTo(Instant.parse("2023-03-01T00:00:00Z"));
    assertThat(timeOf(copy.identifier(PLAN)))
        .isBetween(Instant.parse("2023-03-22T00:00:00Z"), Instant.parse("2023-03-22T01:00:00Z"));
    assertThat(copy.identifier(CASE).version()).isEqualTo(7);
    assertThat(copy.identifier(CASE).variant()).isEqualTo(CASE.variant());
    Copy another = new Copy(template, copy.day(), "team", "somebody", 0, 43);
    assertThat(another.identifier(CASE)).isNotEqualTo(copy.identifier(CASE));
  }

  @Test
  void days_are_as_much_later_in_all_values() {
    assertThat(written(new Cell.Days(List.of("[", ",)"), new int[] {FIRST + 1})))
        .isEqualTo("[2023-03-02,)");
  }

  @Test
  void a_seal_opens_in_the_row_of_the_copy_only() throws Exception {
    Aead keys = KeyFile.create().sealer();
    String written = written(new Cell.Seal(keys, "client", CASE, new byte[] {1, 2, 3}));
    byte[] sealed = java.util.HexFormat.of().parseHex(written.substring("\\\\x".length()));

    assertThat(keys.decrypt(sealed, Cell.Seal.place("client", copy.identifier(CASE))))
        .containsExactly(1, 2, 3);
  }

  private String written(Cell cell) {
    StringBuilder line = new StringBuilder();
    cell.write(line, copy);
    return line.toString();
  }

  private static Instant timeOf(UUID id) {
    return Instant.ofEpochMilli(Moment.timeOf(id));
  }

  private static int day(String text) {
    return (int) LocalDate.parse(text).toEpochDay();
  }
}
