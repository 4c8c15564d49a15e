// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.crypto.tink.Aead;

/** What becomes of each value of a row in a copy. */
record TemplateCells(Aead keys, Set<String> told, Table table, String[] row) {
  private static final int DAY_LENGTH = "2000-01-01".length();
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Tables in which a team is another than the one that works on the household. */
  private static final Set<String> OTHER_TEAMS = Set.of("referral", "consent");

  /** Where a kind of seal is called otherwise than its table. */
  private static final Map<String, String> KINDS = Map.of("intervention_text", "intervention");

  Cell cell(int at) {
    Table.Column column = table.columns().get(at);
    String value = row[at];
    if (value == null) {
      return Cell.Same.NOTHING;
    }
    return switch (column.type()) {
      case "uuid" -> identifier(column.name(), value);
      case "date", "timestamptz", "daterange", "tstzrange" -> days(whenTrue(column.name(), value));
      case "bytea" ->
          column.name().equals("sealed") ? seal(value) : new Cell.Fingerprint(bytes(value));
      default -> column.name().equals("registered_by") ? new Cell.Deliverer() : Cell.Same.of(value);
    };
  }

  private Cell identifier(String name, String value) {
    boolean works = name.equals("team") && !OTHER_TEAMS.contains(table.name());
    if (works || name.equals("proposing_team")) {
      return new Cell.Team();
    }
    return told.contains(value) ? Cell.Same.of(value) : new Cell.Identifier(UUID.fromString(value));
  }

  /** An import notes long afterwards; who notes what he does notes it on the day itself. */
  private String whenTrue(String name, String value) {
    return name.equals("noted_at") ? row[table.at("on_day")] + value.substring(DAY_LENGTH) : value;
  }

  private static Cell days(String value) {
    List<String> between = new ArrayList<>();
    List<Integer> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(value);
    int until = 0;
    while (matcher.find()) {
      between.add(value.substring(until, matcher.start()));
      days.add((int) LocalDate.parse(matcher.group()).toEpochDay());
      until = matcher.end();
    }
    between.add(value.substring(until));
    return new Cell.Days(between, days.stream().mapToInt(Integer::intValue).toArray());
  }

  private Cell seal(String value) {
    UUID id = UUID.fromString(row[table.at("id")]);
    String kind = KINDS.getOrDefault(table.name(), table.name().replace('_', '-'));
    try {
      byte[] open = keys.decrypt(bytes(value), Cell.Seal.place(kind, id));
      return new Cell.Seal(keys, kind, id, open);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("a seal of " + table.name() + " does not open", broken);
    }
  }

  private static byte[] bytes(String hexadecimal) {
    return HexFormat.of().parseHex(hexadecimal.substring(2));
  }
}
