// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.documents;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G1")
class DocumentMergeTest {

  private final DocumentMerge merge =
      new DocumentMerge(new JsonObject("{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"All\"}}"));

  @Test
  void gives_every_path_its_full_address() {
    merge.add(service("area", "http://localhost:8080/area/v1", "/teams", "listTeams"));
    merge.add(service("cases", "/cases/v1", "/teams", "listCaseTeams"));

    assertThat(merge.result().getJsonObject("paths").fieldNames())
        .containsExactly("/area/v1/teams", "/cases/v1/teams");
  }

  @Test
  void names_the_versioned_addresses_as_servers_and_the_gateway_on_every_path() {
    merge.add(service("area", "/area/v1", "/teams", "listTeams"));

    JsonObject result = merge.result();
    JsonObject path = result.getJsonObject("paths").getJsonObject("/area/v1/teams");
    assertThat(firstServer(result)).isEqualTo("/area/v1");
    assertThat(firstServer(path)).isEqualTo("/");
  }

  @Test
  void lets_services_share_a_schema_that_is_the_same() {
    merge.add(service("area", "/area/v1", "/teams", "listTeams"));
    merge.add(service("cases", "/cases/v1", "/cases", "listCases"));

    assertThat(merge.result().getJsonObject("components").getJsonObject("schemas").fieldNames())
        .containsExactly("Problem");
  }

  @Test
  void refuses_one_schema_name_for_two_schemas() {
    ServiceDocument other = service("cases", "/cases/v1", "/cases", "listCases");
    other.components().getJsonObject("schemas").getJsonObject("Problem").put("type", "string");
    merge.add(service("area", "/area/v1", "/teams", "listTeams"));

    assertThatThrownBy(() -> merge.add(other))
        .isInstanceOf(MergeRefused.class)
        .hasMessageContaining("schemas 'Problem' of cases");
  }

  @Test
  void refuses_one_operation_id_for_two_operations() {
    merge.add(service("area", "/area/v1", "/teams", "list"));

    assertThatThrownBy(() -> merge.add(service("cases", "/cases/v1", "/cases", "list")))
        .isInstanceOf(MergeRefused.class)
        .hasMessageContaining("operation 'list' of cases");
  }

  @Test
  void refuses_one_tag_with_two_descriptions() {
    merge.add(service("area", "/area/v1", "/teams", "listTeams"));
    ServiceDocument other = service("cases", "/cases/v1", "/cases", "listCases");
    other.content().getJsonArray("tags").getJsonObject(0).put("description", "Something else");

    assertThatThrownBy(() -> merge.add(other)).hasMessageContaining("tag 'Teams' of cases");
  }

  @Test
  void lets_who_signs_in_try_what_asks_for_a_token() {
    JsonObject scheme = object("securitySchemes", object("signIn", object("type", "oauth2")));
    DocumentMerge suite = new DocumentMerge(new JsonObject().put("components", scheme));
    suite.add(asksForToken(service("area", "/area/v1", "/teams", "listTeams")));
    suite.add(service("cases", "/cases/v1", "/open", "readOpenly"));

    JsonObject paths = suite.result().getJsonObject("paths");
    assertThat(security(paths, "/area/v1/teams").encode())
        .isEqualTo("[{\"bearer\":[\"r\"]},{\"signIn\":[]}]");
    assertThat(security(paths, "/cases/v1/open")).isNull();
    assertThat(suite.result().getJsonObject("components").containsKey("securitySchemes")).isTrue();
  }

  @Test
  void lets_bi_tools_read_reports_and_nothing_else_by_client_and_secret() {
    JsonObject scheme = object("securitySchemes", object("biLogin", object("type", "http")));
    DocumentMerge suite = new DocumentMerge(new JsonObject().put("components", scheme));
    suite.add(asksForToken(service("reporting", "/reporting/v1", "/tables", "listTables")));
    suite.add(asksForToken(service("cases", "/cases/v1", "/cases", "listCases")));

    JsonObject paths = suite.result().getJsonObject("paths");
    assertThat(security(paths, "/reporting/v1/tables").encode())
        .isEqualTo("[{\"bearer\":[\"r\"]},{\"biLogin\":[]}]");
    assertThat(security(paths, "/cases/v1/cases").encode()).isEqualTo("[{\"bearer\":[\"r\"]}]");
  }

  private static ServiceDocument asksForToken(ServiceDocument service) {
    JsonObject paths = service.content().getJsonObject("paths");
    JsonObject item = paths.getJsonObject(paths.fieldNames().iterator().next());
    item.getJsonObject("get")
        .put("security", new JsonArray().add(object("bearer", new JsonArray().add("r"))));
    return service;
  }

  private static JsonArray security(JsonObject paths, String path) {
    return paths.getJsonObject(path).getJsonObject("get").getJsonArray("security");
  }

  private static String firstServer(JsonObject of) {
    return of.getJsonArray("servers").getJsonObject(0).getString("url");
  }

  private static ServiceDocument service(String name, String server, String path, String id) {
    JsonObject operation = new JsonObject().put("operationId", id);
    JsonObject problem = new JsonObject().put("type", "object");
    return new ServiceDocument(
        name,
        new JsonObject()
            .put("servers", new JsonArray().add(new JsonObject().put("url", server)))
            .put("tags", new JsonArray().add(new JsonObject().put("name", "Teams")))
            .put("paths", object(path, object("get", operation)))
            .put("components", object("schemas", object("Problem", problem))));
  }

  private static JsonObject object(String name, Object value) {
    return new JsonObject().put(name, value);
  }
}
