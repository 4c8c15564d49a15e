// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.postcode;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.cbsfile.Imports;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A6")
class PostcodeImportTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";
  private static final String NEW = "BU0935A1B2";
  private static final String HEADER = "PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n";

  @Inject EntityManager entities;

  @BeforeAll
  void a_municipality() {
    AreaApi.maastricht(CABERG, MALBERG, NEW);
  }

  @Test
  void the_table_is_taken_over_as_it_is_published() {
    upload(
            2025,
            HEADER
                + """
                1011AB;1;3630000;36300;363
                6216AB;1;09350205;093502;0935
                6216AB;2;9350205;93502;935
                6216AB;3;BU09350207;WK093502;GM0935
                6216AB;4;0935A1B2;0935A1;0935
                6216AB;5;935A1B2;935A1;935
                """)
        .body("status", equalTo("COMPLETED"))
        .body("rowsRead", equalTo(6))
        .body("rowsAccepted", equalTo(5))
        .body("rowsElsewhere", equalTo(1))
        .body("rowsRefused", equalTo(0));
    find(2025, "6216AB", 2).body("neighbourhoodCode", equalTo(CABERG));
    find(2025, "6216AB", 3).body("neighbourhoodCode", equalTo(MALBERG));
    find(2025, "6216AB", 5).body("neighbourhoodCode", equalTo(NEW));
  }

  @Test
  void columns_go_by_their_names_whatever_their_order_and_separator() {
    upload(
            2016,
            "\"Gemeente2016\",\"Buurt2016\",\"Huisnummer\",\"PC6\"\n935,9350205,7,\"6216 ZZ\"\n")
        .body("rowsAccepted", equalTo(1));
    upload(2017, "pc6;huisnr;buurtcode_2017\n6216ZZ;7;9350207\n").body("rowsAccepted", equalTo(1));

    find(2016, "6216ZZ", 7).body("neighbourhoodCode", equalTo(CABERG));
    find(2017, "6216ZZ", 7).body("neighbourhoodCode", equalTo(MALBERG));
  }

  @Test
  void a_bad_line_is_named_and_stops_no_other() {
    ValidatableResponse imported =
        upload(
            2018,
            HEADER
                + """
                6216A;1;09350205;;
                6216AB;1a;09350205;;
                6216AB;0;09350205;;
                6216AB;3;Caberg;;
                6216AB;4;09359999;;
                6216AB;5
                6216AB;6;09350205;;
                6216AB;6;09350207;;
                """);
    imported.body("rowsAccepted", equalTo(1)).body("rowsRefused", equalTo(7));
    Imports.refusedLines(imported)
        .body("items.line", contains(2, 3, 4, 5, 6, 7, 9))
        .body(
            "items.code",
            contains(
                "no-postcode",
                "no-house-number",
                "no-house-number",
                "no-cbs-code",
                "neighbourhood-not-listed",
                "wrong-number-of-columns",
                "row-repeated"));
    find(2018, "6216AB", 6).body("neighbourhoodCode", equalTo(CABERG));
  }

  @Test
  void an_import_replaces_the_rows_of_its_year_and_no_other() {
    upload(2019, HEADER + "6216AC;1;09350205;;\n6216AC;2;09350205;;\n");
    upload(2020, HEADER + "6216AC;1;09350207;;\n");
    upload(2020, HEADER + "6216AC;3;09350207;;\n").body("rowsAccepted", equalTo(1));

    find(2019, "6216AC", 1).body("neighbourhoodCode", equalTo(CABERG));
    find(2020, "6216AC", 1).body("rule", equalTo("POSTCODE"));
    find(2020, "6216AC", 3).body("rule", equalTo("POSTCODE_AND_NUMBER"));
    assertThat(count("select addresses from postcode_table where year = 2020")).isEqualTo(1);
  }

  @Test
  void a_file_in_no_order_with_repetitions_gives_the_same_table() {
    List<String> lines = addresses(50_000);
    lines.addAll(lines.subList(0, 100));
    Collections.shuffle(lines, new Random(7));

    upload(2021, HEADER + String.join("\n", lines))
        .body("rowsAccepted", equalTo(50_000))
        .body("rowsRefused", equalTo(100));

    assertThat(count("select count(*) from postcode_address where year = 2021")).isEqualTo(50_000);
    assertThat(count("select addresses from postcode_table where year = 2021")).isEqualTo(50_000);
  }

  @Test
  void a_file_without_the_needed_columns_changes_nothing() {
    upload(2022, HEADER + "6216AD;1;09350205;;\n");
    send(2022, "PC6;Straat\n6216AD;Dorpsstraat\n")
        .statusCode(400)
        .body("errors.detail", contains(containsString("Huisnummer"), containsString("Buurt")));

    find(2022, "6216AD", 1).body("rule", equalTo("POSTCODE_AND_NUMBER"));
  }

  @Test
  void an_address_is_found_by_index() {
    upload(2023, HEADER + String.join("\n", addresses(30_000)));

    assertThat(String.join("\n", planOfLookup()))
        .contains("pk_postcode_address")
        .doesNotContain("Seq Scan on postcode_address");
  }

  @SuppressWarnings("unchecked")
  private List<String> planOfLookup() {
    return entities
        .createNativeQuery("explain " + PostcodeTables.FIND, String.class)
        .setParameter("municipalities", new String[] {"GM0935", "GM0794"})
        .setParameter("year", 2023)
        .setParameter("postcode", "1001AB")
        .setParameter("number", 1)
        .getResultList();
  }

  private static List<String> addresses(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> 1000 + n / 1000 + "AB;" + (n % 1000 + 1) + ";9350205;;")
        .collect(Collectors.toList());
  }

  private int count(String sql) {
    return ((Number) entities.createNativeQuery(sql).getSingleResult()).intValue();
  }

  private static ValidatableResponse upload(int year, String file) {
    return send(year, file).statusCode(201);
  }

  private static ValidatableResponse send(int year, String file) {
    return Imports.csv(
        "area-administrator",
        "/imports/postcodes?year=" + year,
        file.getBytes(StandardCharsets.UTF_8));
  }

  private static ValidatableResponse find(int year, String postcode, int number) {
    return AreaApi.post(
            "partner",
            "/team-lookups/_search",
            Map.of(
                "on",
                year + "-06-01",
                "address",
                Map.of("postcode", postcode, "houseNumber", number)))
        .statusCode(200)
        .body("tableYear", equalTo(year));
  }
}
