// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.areas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.house.Checkout;
import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

/** Runs the commands of docs/new-municipality.md as they stand there, on small made-up files. */
@Tag("A1")
class NewMunicipalityTest {
  private static final Pattern COMMANDS = Pattern.compile("```sh\n(curl .*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void the_page_sets_a_municipality_up() throws Exception {
    write(
        "kwb-2024.csv",
        """
        gwb_code_10;regio;gm_naam;recs;a_inw
        GM0888;Beek;Beek;Gemeente;15000
        WK088800;Wijk 00;Beek;Wijk;15000
        BU08880000;Beek-Kern;Beek;Buurt;8000
        BU08880001;Neerbeek;Beek;Buurt;7000
        """);
    write(
        "buurten-2024.geojson",
        """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"buurtcode": "BU08880000"},
           "geometry": {"type": "Polygon", "coordinates":
             [[[5.79, 50.93], [5.80, 50.93], [5.80, 50.94], [5.79, 50.94], [5.79, 50.93]]]}},
          {"type": "Feature", "properties": {"buurtcode": "BU08880001"},
           "geometry": {"type": "Polygon", "coordinates":
             [[[5.80, 50.93], [5.81, 50.93], [5.81, 50.94], [5.80, 50.94], [5.80, 50.93]]]}}]}
        """);

    String answers = run(commands());

    assertThat(answers).contains("COMPLETED", "Neerbeek", "FeatureCollection", "BU08880001");
    String municipality = "/area/v1/municipalities/GM0888";
    As.administrator()
        .get("/area/v1/neighbourhoods?municipality=GM0888&year=2024")
        .statusCode(200)
        .body("items.name", contains("Beek-Kern", "Neerbeek"))
        .body("items.inhabitants", contains(8000, 7000));
    As.administrator()
        .get(municipality + "/outlines?on=2024-07-01")
        .statusCode(200)
        .body("features.id", contains("BU08880000", "BU08880001"));
    As.administrator()
        .get(municipality + "/coverage?on=2024-07-01")
        .statusCode(200)
        .body("findings.size()", equalTo(2));
  }

  private static String commands() {
    String page = Checkout.text(Checkout.root().resolve("docs/new-municipality.md"));
    return COMMANDS
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.joining("\n"));
  }

  private String run(String commands) throws IOException, InterruptedException {
    RunningSuite suite = RunningSuite.get();
    ProcessBuilder shell = new ProcessBuilder("bash", "-eu", "-c", commands);
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().put("SUITE", suite.gateway().toString());
    shell.environment().put("TOKEN", IssuedToken.of(suite.issuer(), "area-administrator"));
    Process running = shell.start();
    String answers = new String(running.getInputStream().readAllBytes());
    assertThat(running.waitFor()).as(answers).isZero();
    return answers;
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }
}
