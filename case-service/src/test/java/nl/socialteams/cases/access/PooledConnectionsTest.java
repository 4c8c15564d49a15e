// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A connection carries nothing from one caller to the next, however many there are. */
@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G3")
class PooledConnectionsTest {
  private static final int THREADS = 64;
  private static final int CALLS = 6;
  private static final String MAASTRICHT = "team-member";
  private static final String HELMOND = "team-member-other-team";

  private String here;
  private String there;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  private void register() {
    here =
        CaseApi.registered(CaseApi.registration(AreaNews.CABERG, "2014-03-03")).getString("caseId");
    var elsewhere = CaseApi.registration(AreaNews.HELMOND_CENTRE, "2014-03-03");
    elsewhere.put("municipality", "GM0794");
    JsonPath made =
        CaseApi.post("team-member-elsewhere", "/registrations", elsewhere)
            .statusCode(201)
            .extract()
            .jsonPath();
    there = made.getString("caseId");
  }

  @Test
  void callers_who_alternate_never_see_a_row_of_the_other() throws Exception {
    register();
    List<Callable<List<String>>> work = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      boolean first = thread % 2 == 0;
      work.add(() -> strange(first));
    }
    List<String> strange = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      for (Future<List<String>> found : threads.invokeAll(work)) {
        strange.addAll(found.get());
      }
    }
    assertThat(strange).isEmpty();
  }

  /** What a thread saw that it should not have, alternating with each call. */
  private List<String> strange(boolean first) {
    List<String> strange = new ArrayList<>();
    for (int call = 0; call < CALLS; call++) {
      boolean maastricht = first == (call % 2 == 0);
      String client = maastricht ? MAASTRICHT : HELMOND;
      int own = CaseApi.get(client, "/cases/" + (maastricht ? here : there)).extract().statusCode();
      int others =
          CaseApi.get(client, "/cases/" + (maastricht ? there : here)).extract().statusCode();
      if (own != 200 || others != 404) {
        strange.add(client + " " + own + " " + others);
      }
    }
    return strange;
  }
}
