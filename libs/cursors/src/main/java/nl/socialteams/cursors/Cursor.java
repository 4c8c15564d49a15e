// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cursors;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * The last row of a page by the values that the list is ordered by. Each value is read as what the
 * list wrote; at the start of a list it is what comes before every row. What cannot be read so is
 * the cursor of another list, and {@link InvalidInput}.
 *
 * @param values empty at the start of the list
 */
public record Cursor(List<String> values) {
  public static final Cursor START = new Cursor(List.of());

  /** Where a list by identifier begins. */
  public static final UUID FIRST = new UUID(0, 0);

  /** Where a list begins that has the newest identifier in front. */
  public static final UUID LAST = new UUID(-1, -1);

  private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
  private static final int LAST_YEAR = 9999;
  private static final String SEPARATOR = "\u001f";

  public Cursor {
    values = List.copyOf(values);
  }

  public static Cursor after(Object... orderedBy) {
    List<String> values = new ArrayList<>();
    for (Object value : orderedBy) {
      values.add(String.valueOf(value));
    }
    return new Cursor(values);
  }

  public boolean isStart() {
    return values.isEmpty();
  }

  public String text(int at) {
    return read(at, "", Function.identity());
  }

  public UUID identifier(int at) {
    return identifier(at, FIRST);
  }

  public UUID identifier(int at, UUID atStart) {
    return read(at, atStart, UUID::fromString);
  }

  public LocalDate day(int at) {
    return day(at, FIRST_DAY);
  }

  public LocalDate day(int at, LocalDate atStart) {
    return read(at, atStart, text -> storable(LocalDate.parse(text)));
  }

  public Instant moment(int at, Instant atStart) {
    return read(at, atStart, Cursor::storableMoment);
  }

  /**
   * No list is ordered by a day beyond those of four figures, and not every one is known to SQL.
   */
  private static LocalDate storable(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
      throw new DateTimeException("No day of a list");
    }
    return day;
  }

  private static Instant storableMoment(String text) {
    Instant moment = Instant.parse(text);
    storable(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    return moment;
  }

  public int number(int at, int atStart) {
    return read(at, atStart, Integer::valueOf);
  }

  public long wholeNumber(int at, long atStart) {
    return read(at, atStart, Long::valueOf);
  }

  public double decimal(int at) {
    return read(at, 0.0, Double::valueOf);
  }

  private <T> T read(int at, T atStart, Function<String, T> reading) {
    if (isStart()) {
      return atStart;
    }
    try {
      return reading.apply(values.get(at));
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      throw unreadable();
    }
  }

  /** As callers get it, and send it back. */
  public String write() {
    byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * What {@link #write} wrote, where a caller sends it elsewhere than in a list's query.
   *
   * @param parts how many values the order has
   * @throws InvalidInput where it is not one
   */
  public static Cursor read(String text, int parts) {
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> values = List.of(joined.split(SEPARATOR, -1));
      if (values.size() == parts && joined.indexOf('\0') < 0) {
        return new Cursor(values);
      }
    } catch (IllegalArgumentException notOurs) {
      throw unreadable();
    }
    throw unreadable();
  }

  private static InvalidInput unreadable() {
    return new InvalidInput(List.of(Fault.of(Fault.Place.QUERY, "/cursor", "unknown-cursor")));
  }
}
