// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.problem.Fault;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database itself refuses. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A11")
class PublishedVersionTest {
  @Inject AgroalDataSource database;
  @Inject CodesInUse codes;

  private String list;
  private String version;

  @BeforeAll
  void a_published_version() {
    AreaApi.maastricht("BU09350205");
    list = CodeListApi.list("KEPT");
    version = CodeListApi.draft(list, List.of("A", "B"), Map.of());
    CodeListApi.publish(list, version, Map.of("validFrom", "2014-01-01")).statusCode(200);
  }

  @Test
  void its_labels_stay() {
    assertThatThrownBy(() -> run("update code_list_item set nl = 'anders' where version = '%s'"))
        .hasMessageContaining("tr_code_list_content_published");
  }

  @Test
  void no_code_is_added_or_taken_away() {
    assertThatThrownBy(
            () -> run("insert into code_list_item values ('%s', 'C', 9, 'c', 'c', '{}')"))
        .hasMessageContaining("tr_code_list_content_published");
    assertThatThrownBy(() -> run("delete from code_list_item where version = '%s'"))
        .hasMessageContaining("tr_code_list_content_published");
    assertThatThrownBy(() -> run("insert into code_list_mapping values ('%s', 'X', null)"))
        .hasMessageContaining("tr_code_list_content_published");
  }

  @Test
  void it_is_not_withdrawn_or_moved_in_time() {
    for (String change :
        List.of(
            "delete from code_list_version where id = '%s'",
            "update code_list_version set label = 'anders' where id = '%s'",
            "update code_list_version set valid_from = '2013-01-01' where id = '%s'",
            "update code_list_version set status = 'DRAFT' where id = '%s'")) {
      assertThatThrownBy(() -> run(change)).hasMessageContaining("tr_code_list_version_published");
    }
  }

  @Test
  void no_two_versions_hold_on_one_day() {
    assertThatThrownBy(
            () ->
                run(
                    "insert into code_list_version (id, municipality, list, status, label, number,"
                        + " valid_from, known_from, asserted, revision) select gen_random_uuid(),"
                        + " municipality, list, status, label, 9, '2020-01-01', now(), false, 1"
                        + " from code_list_version where id = '%s'"))
        .hasMessageContaining("ex_code_list_version_overlap");
  }

  @Test
  void a_draft_may_change_in_any_way() {
    String draft = CodeListApi.draft(list, List.of("A", "B", "C"), Map.of());

    assertThatCode(
            () -> execute("update code_list_item set nl = 'x' where version = '" + draft + "'"))
        .doesNotThrowAnyException();
  }

  @Test
  void a_code_is_asked_by_the_day() {
    assertThat(codes.has("GM0935", "KEPT", "A", LocalDate.of(2014, 1, 1))).isTrue();
    assertThat(codes.has("GM0935", "KEPT", "A", LocalDate.of(2013, 12, 31))).isFalse();
    assertThat(codes.has("GM0794", "KEPT", "A", LocalDate.of(2014, 1, 1))).isFalse();

    List<Fault> faults = new ArrayList<>();
    LocalDate day = LocalDate.of(2014, 1, 1);
    codes.requireCode("GM0935", "KEPT", "A", day, "/first", faults);
    codes.requireCode("GM0935", "KEPT", "Z", day, "/second", faults);
    assertThat(faults).extracting(Fault::pointer).containsExactly("/second");
  }

  private void run(String sql) throws SQLException {
    execute(sql.formatted(version));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
