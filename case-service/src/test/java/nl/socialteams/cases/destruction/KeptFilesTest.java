// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import java.util.List;
import java.util.Map;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a file from its first day, found from what was added alone. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G5")
class KeptFilesTest {
  @BeforeAll
  void areas_are_known() {
    AreaNews.arrives();
  }

  @Test
  void a_file_runs_from_its_registration_on_and_a_childs_by_the_law_on_youth_care() {
    String adult = registered("1968-04-17");
    String child = registered("2000-04-17");
    String grown = registered("1995-04-17");

    assertThat(kept(adult)).startsWith("true WMO_2015 ");
    assertThat(kept(child)).startsWith("true JEUGDWET ");
    assertThat(kept(grown)).startsWith("true WMO_2015 ");
    assertThat(List.of(adult, child, grown)).allMatch(client -> kept(client).equals(found(client)));
  }

  private static String registered(String born) {
    Map<String, Object> client = CaseApi.client();
    client.put("birthDate", born);
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-02-02");
    told.put("client", client);
    JsonPath file = CaseApi.registered(told);
    return file.getString("clientId");
  }

  private static String kept(String client) {
    return one("retained_file r where r.client = '%s'".formatted(client));
  }

  /** By a look at the whole file. */
  private static String found(String client) {
    return one("kept_file('%s') r".formatted(client));
  }

  private static String one(String from) {
    return Stored.texts("select r.runs || ' ' || r.law || ' ' || r.last_day from " + from)
        .getFirst();
  }
}
