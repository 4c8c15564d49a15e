// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.table.By;
import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.FactQuestion;
import nl.socialteams.reporting.table.ReportTable;
import nl.socialteams.reporting.table.TableDefinition;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R14")
class WriteCsvTest {
  private static final int ROWS = 50_000;

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private int sentBeforeTheLast;

  @Test
  void rows_are_sent_before_the_last_is_made() throws IOException {
    new WriteCsv(new ReportTables(List.of(new Colours()))).write(answer(), sent);

    List<String> lines = sent.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSize(ROWS + 1);
    assertThat(lines.get(1))
        .isEqualTo("GM0935,2014-01-01,2014-12-31,MUNICIPALITY,row,\"a, b\",RED,0,,,false,,,,");
    assertThat(sent.size() - sentBeforeTheLast).isLessThan(sent.size() / 100);
  }

  private TableAnswer answer() {
    return new TableAnswer(
        "colours",
        "Colours",
        "GM0935",
        LocalDate.of(2014, 1, 1),
        LocalDate.of(2014, 12, 31),
        LocalDate.of(2014, 12, 31),
        By.MUNICIPALITY,
        Areas.AS_THEY_WERE,
        null,
        null,
        null,
        new MadeRows(),
        List.of(),
        "",
        "",
        "",
        "",
        new TableCompleteness(0, 0),
        List.of(),
        null,
        null,
        URI.create("https://socialteams.example/reports/colours"));
  }

  /** Each is made when it is asked for. */
  private final class MadeRows extends AbstractList<TableRow> {
    @Override
    public TableRow get(int index) {
      sentBeforeTheLast = sent.size();
      return new TableRow(
          "row",
          "a, b",
          List.of(new TableValue("colour", "RED", "red")),
          (long) index,
          null,
          null,
          List.of(),
          false,
          null);
    }

    @Override
    public int size() {
      return ROWS;
    }
  }

  /** A table with one dimension. */
  private static final class Colours implements ReportTable {
    @Override
    public TableDefinition definition() {
      return new TableDefinition(
          "colours", "R14", List.of(), List.of(Dimension.of("colour")), List.of(), Exposure.OPEN);
    }

    @Override
    public List<Fact> facts(FactQuestion asked) {
      return List.of();
    }
  }
}
