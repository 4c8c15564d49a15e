// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
class BrokenOffImportTest {
  private static final String HEADER = "gwb_code;regio;a_inw\n";

  @BeforeAll
  void a_list_of_the_year() {
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);
    Imports.keyFigures(2024, HEADER + "BU09350205;Caberg;2455\n").statusCode(201);
  }

  @Test
  void a_running_import_can_be_followed_and_leaves_what_was_when_it_breaks_off() throws Exception {
    try (Socket upload = begin()) {
      send(upload, HEADER + "BU09350205;Renamed;1\n");
      await()
          .untilAsserted(
              () -> {
                send(upload, "GM0363;Amsterdam;1\n".repeat(1_000));
                assertThat(newest("status").toString()).isEqualTo("RUNNING");
                assertThat((int) newest("rowsRead")).isPositive();
              });
      Imports.keyFigures(2024, HEADER + "BU09350205;At once;3\n")
          .statusCode(409)
          .body("type", containsString("import-running"));
    }

    await().until(() -> newest("status").equals("FAILED"));
    AreaApi.get("area-administrator", "/imports?limit=1")
        .body("items[0].failure.code", equalTo("upload-broken-off"));
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2024")
        .body("items.name", contains("Caberg"));
    Imports.keyFigures(2024, HEADER + "BU09350205;Caberg;2455\n").statusCode(201);
  }

  private static Object newest(String member) {
    return AreaApi.get("area-administrator", "/imports?limit=1")
        .extract()
        .path("items[0]." + member);
  }

  private static Socket begin() throws IOException {
    int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    Socket socket = new Socket("127.0.0.1", port);
    String head =
        "POST /area/v1/imports/key-figures?year=2024 HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: text/csv\r\nTransfer-Encoding: chunked\r\nAuthorization: Bearer "
            + Tokens.of("area-administrator")
            + "\r\n\r\n";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    byte[] part = text.getBytes(StandardCharsets.UTF_8);
    out.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(part);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
