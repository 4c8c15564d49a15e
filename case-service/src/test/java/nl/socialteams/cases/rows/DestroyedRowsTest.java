// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.rows;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.postgresql.util.PSQLException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What PostgreSQL leaves of a person who is destroyed, in whatever table, and what it refuses. */
@Tag("G5")
class DestroyedRowsTest {
  private static final String DESTROYS = "destroys";
  private static final String PLANTED = "f0000000-0000-0000-0005-0000000000f1";
  private static final String CASE = "f0000000-0000-0000-0007-0000000000f1";
  private static final Person OFFICER =
      Person.caller("officer", "{GM0935}", "{retention:keep,destructions:confirm}");
  private static final Person COORDINATOR =
      Person.caller("coordinator", "{GM0935}", "{destructions:confirm}");
  private static final Person MEMBER =
      Person.caller("member", "{GM0935}", "{case-files:read,case-files:write}");

  /** For what leaves the planted person as it is. */
  private static FileDatabase untouched;

  private FileDatabase database;

  @BeforeAll
  static void there_is_a_person_with_something_of_every_feature() {
    untouched = planted();
  }

  @AfterAll
  static void there_are_no_files() {
    untouched.close();
  }

  private static FileDatabase planted() {
    FileDatabase made = new FileDatabase();
    made.asSuperuser(FileDatabase.text("person.sql"));
    return made;
  }

  @BeforeEach
  void the_person_is_not_destroyed(TestInfo test) {
    database = test.getTags().contains(DESTROYS) ? planted() : untouched;
  }

  @AfterEach
  void a_destroyed_one_is_of_no_use() {
    if (database != untouched) {
      database.close();
    }
  }

  @Test
  @Tag(DESTROYS)
  void nothing_of_the_person_is_left_in_any_table_and_everything_of_others_is() {
    assertThat(tablesTelling("planted "))
        .contains("client", "registration", "timeline_entry", "plan", "feed_line", "outbox_event")
        .contains("of_a_case", "idempotency_key", "emergency_access", "own_identifier")
        .contains("dead_letter");
    long others = rowsOfOthers();
    int filled = filledTables().size();

    String told = destroyed(PLANTED);

    assertThat(tablesTelling("planted ")).isEmpty();
    assertThat(tablesTelling("f0000000-0000-0000-000"))
        .as("pseudonyms, for who was told of the file before")
        .containsExactly("feed_known");
    assertThat(database.rows("select cases from list_of_many").getFirst())
        .containsExactly("{00000000-0000-0000-0007-000000000001}");
    assertThat(rowsOfOthers()).isEqualTo(others);
    assertThat(told)
        .contains("\"registeredOn\": \"2005-03-04\"", "\"closedOn\": \"2006-07-08\"")
        .doesNotContain("planted ");
    assertProofOf(filled);
  }

  private void assertProofOf(int filled) {
    String proof =
        database
            .rows("select to_jsonb(c) from destruction_certificate c where number = 2")
            .getFirst()
            .getFirst();
    assertThat(proof)
        .contains(
            "\"client\": 1", "\"timeline_entry\": 1", "\"feed_line\": 1", "\"outbox_event\": 1")
        .contains("\"proposed_by\": \"officer\"", "\"confirmed_by\": \"coordinator\"")
        .doesNotContain("f0000000");
    assertThat(
            database.rows(
                "select jsonb_object_keys(destroyed) from destruction_certificate where number = 2"))
        .hasSizeGreaterThanOrEqualTo(filled);
    assertThat(
            database.rows("select client from destruction where status = 'CARRIED_OUT'").getFirst())
        .containsExactly((String) null);
  }

  @Test
  @Tag(DESTROYS)
  void the_rest_of_a_household_keeps_its_plan_without_what_was_of_the_person() throws SQLException {
    database.asSuperuser(
        "update case_file set phase = 'CLOSED', closed_on = '2014-02-01', closing_reason = 'X',"
            + " closing_known_from = now(), closing_asserted = false"
            + " where household = '00000000-0000-0000-0004-000000000002';"
            + "update plan set begun_in = '00000000-0000-0000-0007-000000000002'"
            + " where id = '00000000-0000-0000-0004-000000000002'");

    String told = destroyed("00000000-0000-0000-0005-000000000002");

    assertThat(told).contains("\"plansToTell\": [\"00000000-0000-0000-0004-000000000002\"]");
    assertThat(
            database
                .rows(
                    "select p.version, p.begun_in, (select string_agg(i.case_id::text, ',') from"
                        + " plan_intervention i where i.plan = p.id) from plan p"
                        + " where p.id = '00000000-0000-0000-0004-000000000002'")
                .getFirst())
        .containsExactly(
            "2", "00000000-0000-0000-0007-000000000006", "00000000-0000-0000-0007-000000000006");
    assertThat(
            database.rows(
                "select id from household where id = '00000000-0000-0000-0004-000000000002'"))
        .hasSize(1);
  }

  @Test
  void who_proposed_it_and_whom_something_stands_in_the_way_of_destroy_nothing() {
    String proposal = proposed(PLANTED);
    assertRefused(OFFICER, confirmation(proposal), "ck_destruction_two_persons");
    assertRefused(
        OFFICER,
        "update destruction set status = 'CARRIED_OUT', client = null, certificate = 1, decided_at = now(),"
            + " decided_by = 'another', decided_by_issuer = 'iss' where id = '%s'"
                .formatted(proposal),
        null);

    database.asSuperuser("update case_file set closed_on = null where id = '%s'".formatted(CASE));
    assertRefused(COORDINATOR, confirmation(proposal), "ck_destruction_obstacle");

    database.asSuperuser(
        "update case_file set closed_on = '2006-07-08' where id = '%s';".formatted(CASE)
            + "update case_file set household = 'f0000000-0000-0000-0004-0000000000f1'"
            + " where id = '00000000-0000-0000-0007-000000000001'");
    assertRefused(COORDINATOR, confirmation(proposal), "ck_destruction_obstacle");

    database.asSuperuser(
        "update case_file set household = '00000000-0000-0000-0004-000000000001'"
            + " where id = '00000000-0000-0000-0007-000000000001';"
            + "insert into retention_hold values (gen_random_uuid(), 'GM0935', '%s', 'DISPUTE', now(),"
                .formatted(PLANTED)
            + " 'officer', 'iss', null, null, null, 1)");
    assertRefused(COORDINATOR, confirmation(proposal), "ck_destruction_obstacle");

    database.asSuperuser(
        "delete from retention_hold where client = '%s';".formatted(PLANTED)
            + "update destruction set ground = 'TERM_ENDED', requested_on = null where id = '%s';"
                .formatted(proposal)
            + "insert into retention_term (id, municipality, law, years, source, valid_from, recorded_at)"
            + " values (gen_random_uuid(), 'GM0935', 'WMO_2015', 90, 'test', '2015-01-01', now())");
    assertRefused(COORDINATOR, confirmation(proposal), "ck_destruction_obstacle");
    assertThat(filledTables()).contains("client", "timeline_entry");
  }

  @Test
  void the_service_itself_deletes_nothing_by_calling_itself_the_process() throws SQLException {
    assertThat(
            database.rows(
                "select distinct p.polroles::regrole[]::text, pg_get_expr(p.polqual, p.polrelid)"
                    + " from pg_policy p where p.polname = 'wiped'"))
        .hasSize(1);
    assertThat(
            database.rows(
                "select relname from pg_class c where relrowsecurity and not exists (select from"
                    + " pg_policy p where p.polrelid = c.oid and p.polname = 'wiped')"))
        .isEmpty();
    try (Connection service = database.asApplication();
        Statement statement = service.createStatement()) {
      service.setAutoCommit(false);
      statement.execute("select set_config('socialteams.process', 'destruction', true)");
      assertThat(statement.executeUpdate("delete from timeline_entry")).isZero();
      assertThat(statement.executeUpdate("delete from client")).isZero();
    }
  }

  @Test
  void a_proof_is_neither_forged_nor_changed_unseen() {
    String forged =
        "insert into destruction_certificate select * from destruction_certificate where false";
    assertRefused(OFFICER, forged, null);
    assertRefused(OFFICER, "update destruction_certificate set ground = 'X'", null);
    assertRefused(OFFICER, "delete from destruction_certificate", null);
    database.asSuperuser(
        "update destruction_certificate c set previous_hash = sha256(convert_to(municipality, 'UTF8'));"
            + "update destruction_certificate c set hash = certificate_hash(c)");
    assertThat(broken()).isNull();

    database.asSuperuser("update destruction_certificate set ground = 'RESIDENT'");

    assertThat(broken()).isEqualTo("1");
  }

  @Test
  @Tag(DESTROYS)
  void who_writes_at_that_moment_is_waited_for_and_goes_too() throws Exception {
    String proposal = proposed(PLANTED);
    try (Connection writer = database.asApplication();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      MEMBER.enter(writer);
      statement.execute(note("planted at the last moment"));
      CompletableFuture<String> destroying =
          CompletableFuture.supplyAsync(() -> done(COORDINATOR, confirmation(proposal)));
      Awaitility.await().until(this::somebodyWaits);
      writer.commit();
      destroying.get(30, TimeUnit.SECONDS);
    }

    assertThat(tablesTelling("planted ")).isEmpty();
  }

  @Test
  @Tag(DESTROYS)
  void who_writes_after_it_began_finds_nobody_to_write_about() throws Exception {
    String proposal = proposed(PLANTED);
    try (Connection destroying = database.asApplication();
        Statement statement = destroying.createStatement()) {
      destroying.setAutoCommit(false);
      COORDINATOR.enter(destroying);
      statement.execute(confirmation(proposal));
      CompletableFuture<String> writing =
          CompletableFuture.supplyAsync(() -> done(MEMBER, note("planted too late")));
      Awaitility.await().until(this::somebodyWaits);
      destroying.commit();
      assertThatThrownBy(() -> writing.get(30, TimeUnit.SECONDS))
          .hasMessageContaining("fk_timeline_entry_case");
    }

    assertThat(tablesTelling("planted ")).isEmpty();
  }

  @Test
  void what_is_due_is_listed_for_who_keeps_files_and_for_nobody_else() throws SQLException {
    String due =
        "select count(*) || '' from files_due('GM0935', '%s', '0001-01-01', gen_random_uuid(), 9)";

    assertThat(done(OFFICER, due.formatted("2099-01-01"))).isNotEqualTo("0");
    assertThat(done(OFFICER, due.formatted("2006-01-01"))).isEqualTo("0");
    assertThat(done(COORDINATOR, due.formatted("2099-01-01"))).isEqualTo("0");
    assertThat(
            done(
                Person.caller("officer", "{GM0794}", "{retention:keep}"),
                due.formatted("2099-01-01")))
        .isEqualTo("0");
  }

  @Test
  void a_restricted_file_has_no_rows_for_its_team_and_takes_none() throws SQLException {
    Person officer = Person.caller("officer", "{GM0935}", "{processing:restrict}");
    String cases =
        "select coalesce(string_agg(right(id::text, 1), ',' order by id), '') from case_file";
    assertThat(done(MEMBER, cases)).contains("6");

    String restriction =
        done(
            officer,
            "insert into processing_restriction (id, municipality, client, ground, restricted_at,"
                + " restricted_by, restricted_by_issuer, version) values (gen_random_uuid(), 'GM0935',"
                + " '00000000-0000-0000-0005-000000000006', 'OBJECTION', now(), 'officer', 'iss', 1)"
                + " returning id");

    assertThat(done(MEMBER, cases)).doesNotContain("6");
    assertThat(
            done(
                MEMBER,
                "select count(*) || '' from plan_intervention"
                    + " where case_id = '00000000-0000-0000-0007-000000000006'"))
        .isEqualTo("0");
    assertThatThrownBy(
            () ->
                done(MEMBER, note("planted").replace(CASE, "00000000-0000-0000-0007-000000000006")))
        .hasMessageContaining("row-level security");
    done(
        officer,
        "update processing_restriction set lifted_at = now(), lifted_by = 'officer', lifted_by_issuer = 'iss',"
            + " lifting_reason = 'CORRECTED' where id = '%s'".formatted(restriction));
    assertThat(done(MEMBER, cases)).contains("6");
  }

  private static String note(String happening) {
    return "insert into timeline_entry values (gen_random_uuid(), 'GM0935', '%s', '%s', '{}', '2006-01-01', now(), null, null)"
        .formatted(CASE, happening);
  }

  private static String confirmation(String proposal) {
    return "select carry_out_destruction('%s', '2026-11-26')".formatted(proposal);
  }

  private String destroyed(String client) {
    return done(COORDINATOR, confirmation(proposed(client)));
  }

  private String proposed(String client) {
    return proposed(client, "'RESIDENT_REQUEST', '2026-11-01'");
  }

  private String proposed(String client, String ground) {
    return done(
        OFFICER,
        "insert into destruction (id, municipality, client, ground, requested_on, status, proposed_at,"
            + " proposed_by, proposed_by_issuer, version) values (gen_random_uuid(), 'GM0935', '"
            + client
            + "', "
            + ground
            + ", 'PROPOSED', now(), 'officer', 'iss', 1) returning id");
  }

  private String done(Person person, String sql) {
    try (Connection connection = database.asApplication();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      person.enter(connection);
      String answer = null;
      if (statement.execute(sql)) {
        try (ResultSet row = statement.getResultSet()) {
          row.next();
          answer = row.getString(1);
        }
      }
      connection.commit();
      return answer;
    } catch (SQLException refused) {
      throw new IllegalStateException(refused.getMessage(), refused);
    }
  }

  /**
   * @param constraint null where it is refused for want of a right
   */
  private void assertRefused(Person person, String sql, String constraint) {
    assertThatThrownBy(() -> done(person, sql))
        .cause()
        .isInstanceOfSatisfying(
            PSQLException.class,
            refused ->
                assertThat(refused.getServerErrorMessage().getConstraint()).isEqualTo(constraint));
  }

  private boolean somebodyWaits() {
    return !database
        .rows(
            "select pid from pg_stat_activity where datname = current_database()"
                + " and wait_event_type = 'Lock'")
        .isEmpty();
  }

  private String broken() {
    return done(OFFICER, "select broken_certificate('GM0935') || ''");
  }

  private long rowsOfOthers() {
    return tables().stream()
        .filter(table -> !table.matches("destruction.*|feed_.*|planted|list_of_many|.*outbox.*"))
        .mapToLong(
            table ->
                database.rows("select row_to_json(t) from \"" + table + "\" t").stream()
                    .filter(row -> !row.getFirst().contains("f0000000-0000-0000-000"))
                    .filter(row -> !row.getFirst().contains("planted "))
                    .filter(row -> !bytesTell(row.getFirst()))
                    .count())
        .sum();
  }

  private static boolean bytesTell(String row) {
    return row.contains("706c616e74656420");
  }

  private Set<String> filledTables() {
    return tablesTelling("f0000000-0000-0000-000").stream()
        .filter(table -> !table.startsWith("feed_"))
        .collect(Collectors.toSet());
  }

  private Set<String> tablesTelling(String text) {
    return tables().stream()
        .filter(table -> !table.equals("planted"))
        .filter(
            table ->
                database.rows("select row_to_json(t) from \"" + table + "\" t").stream()
                    .map(List::getFirst)
                    .anyMatch(
                        row -> row.contains(text) || text.equals("planted ") && bytesTell(row)))
        .collect(Collectors.toSet());
  }

  private List<String> tables() {
    return database
        .rows(
            "select table_name from information_schema.tables where table_schema = 'public'"
                + " and table_type = 'BASE TABLE'")
        .stream()
        .map(List::getFirst)
        .toList();
  }
}
