// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("A1")
class CsvFileTest {
  private static final CsvColumn SECOND = new CsvColumn("naam", 1);

  @Test
  void each_line_is_read_in_the_encoding_that_it_is_in() throws IOException {
    byte[] utf8 = "code;naam\r\n1;Céramique\r\n".getBytes(StandardCharsets.UTF_8);
    byte[] windows = "2;Café “De Brug”\n".getBytes(Charset.forName("windows-1252"));
    CsvFile file =
        CsvFile.open(
            new SequenceInputStream(
                new ByteArrayInputStream(utf8), new ByteArrayInputStream(windows)));

    assertThat(file.next().at(SECOND)).isEqualTo("Céramique");
    assertThat(file.next().at(SECOND)).isEqualTo("Café “De Brug”");
    assertThat(file.next()).isNull();
  }

  @Test
  void lines_are_numbered_as_an_editor_shows_them() throws IOException {
    CsvFile file = open("a,b\n1,\"x, y\"\n\n\n2,\" z \"");

    assertThat(file.next().at(SECOND)).isEqualTo("x, y");
    CsvLine last = file.next();
    assertThat(last.at(SECOND)).isEqualTo("z");
    assertThat(last.number()).isEqualTo(5);
  }

  @Test
  void a_line_that_hardly_ends_is_skipped_without_being_kept() throws IOException {
    InputStream endless = new Repeated((byte) 'x', 500_000_000);
    CsvFile file =
        CsvFile.open(
            new SequenceInputStream(
                Collections.enumeration(
                    List.of(stream("code;naam\n1;"), endless, stream("\n2;Caberg\n")))));

    assertThat(file.next().fault()).isEqualTo("line-too-long");
    assertThat(file.next().at(SECOND)).isEqualTo("Caberg");
  }

  @Test
  void columns_are_found_under_the_names_of_each_year() throws IOException {
    ColumnNames code = ColumnNames.of("code", "gwb_code_10", "codering(_\\d+)?");

    assertThat(open("GWB_CODE_10;x").header().find(code)).isPresent();
    assertThat(open("ID,Codering_3").header().find(code).orElseThrow().at()).isEqualTo(1);
    assertThat(open("buurt;x").header().find(code)).isEmpty();
  }

  private static CsvFile open(String text) throws IOException {
    return CsvFile.open(stream(text));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** One byte, many times over. */
  private static final class Repeated extends InputStream {
    private final byte value;
    private long left;

    Repeated(byte value, long times) {
      this.value = value;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (left <= 0) {
        return -1;
      }
      int part = (int) Math.min(length, left);
      Arrays.fill(into, from, from + part, value);
      left -= part;
      return part;
    }
  }
}
