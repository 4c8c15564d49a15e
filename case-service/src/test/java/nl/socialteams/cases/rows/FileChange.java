// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

/** What changes how long a file is kept; {@code $1} to {@code $4} are the clients of a person. */
enum FileChange {
  MERGED("update client set merged_into = '$1' where id in ('$2', '$3', '$4')"),
  PARTED("update client set merged_into = null where id in ('$2', '$3', '$4')"),
  REGISTERED(
      """
      insert into registration (id, municipality, form, registered_on, entry, question_kind,
          neighbourhood_code, client, household, registered_by, registered_by_issuer, known_from,
          asserted, version)
        values ('$4', 'GM0935', 'PERSON_WITHOUT_CASE', '2015-01-01', 'SELF', 'SINGLE', 'BU', '$4',
          '$0', 'somebody', 'iss', now(), false, 1)
      """),
  REGISTERED_ON_ANOTHER_DAY("update registration set registered_on = '2016-01-01' where id = '$3'"),
  CASE_OPENED(
      """
      insert into case_file (id, municipality, team, household, registration, client, phase,
          opened_on, version)
        values ('$3', 'GM0935', '00000000-0000-0000-0000-0000000000aa', '$0', '$3', '$3',
          'REGISTERED', '2014-01-01', 1)
      """),
  CASE_CLOSED(closed("$1")),
  CASE_OF_DUPLICATE_CLOSED(closed("$2")),
  LINE_ADDED(line("$1")),
  LINE_OF_DUPLICATE_ADDED(line("$2")),
  CORRECTED(
      """
      insert into client_correction
        values (gen_random_uuid(), 'GM0935', '$2', 1, '\\x00', '2018-01-01', 'somebody', 'iss')
      """),
  SUPPORTED(
      """
      insert into support
        values (gen_random_uuid(), gen_random_uuid(), 1, 'GM0935', '$2', 'NEW', 'MENTAL_HEALTH', 1,
          'INDIVIDUAL_PROVISION', 'DEBT_COUNSELLING', null, 'JEUGDWET', '2014-01-01', null, now(),
          null, false, null, null, null, 1)
      """),
  BORN_LATER("update client set birth_year = 2000 where id = '$3'");

  private final String sql;

  FileChange(String sql) {
    this.sql = sql;
  }

  /** To be done to one of many persons. */
  String to(DuplicatedPerson person) {
    return person.named(sql);
  }

  private static String closed(String caseId) {
    return """
        update case_file set phase = 'CLOSED', closed_on = '2017-01-01',
            closing_reason = 'SUPPORT_SUFFICIENT', closing_known_from = now(), closing_asserted = false
          where id = '%s'
        """
        .formatted(caseId);
  }

  private static String line(String caseId) {
    return """
        insert into timeline_entry
          values (gen_random_uuid(), 'GM0935', '%s', 'noted', '{}', '2014-01-01', '2019-01-01')
        """
        .formatted(caseId);
  }
}
