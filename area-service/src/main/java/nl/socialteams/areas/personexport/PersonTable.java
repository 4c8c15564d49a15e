// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.List;

/**
 * A table that tells of a person.
 *
 * @param condition finds the rows about {@code :person}
 * @param sealed whether something of it lies sealed, under its column {@code id}
 */
record PersonTable(String name, String condition, boolean sealed) {
  private static final String OWN_ENTRIES =
      "(select id from exchange_entry where participant = :person)";
  private static final String OWN_MATCHES =
      "(select id from exchange_match where :person in (requester, offerer))";
  private static final String OWN_LOANS = "(select id from loan where participant = :person)";
  private static final String OWN_MEMBERSHIPS =
      "(select id from membership where worker = :person)";

  static List<PersonTable> of(PersonKind kind) {
    return switch (kind) {
      case PARTICIPANT ->
          List.of(
              open("participant", "id = :person"),
              new PersonTable("participant_person", "id = :person", true),
              new PersonTable("exchange_entry", "participant = :person", true),
              open("exchange_entry_status", "entry in " + OWN_ENTRIES),
              open("exchange_match", ":person in (requester, offerer)"),
              open("exchange_match_status", "match in " + OWN_MATCHES),
              open("exchange_decline", "request in " + OWN_ENTRIES + " or offer in " + OWN_ENTRIES),
              open("loan", "participant = :person"),
              open("loan_status", "loan in " + OWN_LOANS),
              open("participation", "participant = :person"));
      case WORKER ->
          List.of(
              open("worker", "id = :person"),
              new PersonTable("worker_person", "id = :person", true),
              open("membership", "worker = :person"),
              open("membership_term", "worker = :person"),
              open("absence", "stand_in = :person or membership in " + OWN_MEMBERSHIPS));
    };
  }

  private static PersonTable open(String name, String condition) {
    return new PersonTable(name, condition, false);
  }

  /** Its rows as JSON, with the key and the seal of each where there is one. */
  String sql() {
    String seal = sealed ? "t.id, t.sealed" : "cast(null as uuid), cast(null as bytea)";
    return "select cast(to_jsonb(t) - cast(:left_out as text[]) as text), %s from %s t where %s"
        .formatted(seal, name, condition);
  }
}
