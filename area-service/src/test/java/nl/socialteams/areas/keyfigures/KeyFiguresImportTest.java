// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A1")
class KeyFiguresImportTest {
  private static final String CABERG = "BU09350205";

  @BeforeAll
  void a_municipality() {
    AreaApi.post(
            "area-administrator", "/municipalities", Map.of("code", "GM0935", "name", "Maastricht"))
        .statusCode(201);
  }

  @Test
  void a_file_in_windows_1252_with_semicolons_becomes_the_list_of_its_year() {
    Imports.keyFigures(
            2021,
            """
            gwb_code_10;gwb_code_8;regio;gm_naam;recs;a_inw
            NL00      ;0       ;Nederland;Nederland;Land;17475415
            GM0935    ;0935    ;Maastricht;Maastricht;Gemeente;120227
            WK093502  ;093502  ;Buitenwijk West;Maastricht;Wijk;31355
            BU09350205;09350205;Caberg;Maastricht;Buurt;2455,0
            BU09350006;09350006;Céramique en omgeving;Maastricht;Buurt;.
            BU0935020A;0935020A;Nieuwe buurt;Maastricht;Buurt;
            GM0363    ;0363    ;Amsterdam;Amsterdam;Gemeente;no number
            BU03630000;03630000;Kop Zeedijk;Amsterdam;Buurt;1005
            """,
            Charset.forName("windows-1252"))
        .statusCode(201)
        .body("status", equalTo("COMPLETED"))
        .body("municipalities", contains("GM0935"))
        .body("rowsRead", equalTo(8))
        .body("rowsAccepted", equalTo(5))
        .body("rowsElsewhere", equalTo(3))
        .body("rowsRefused", equalTo(0));
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2021")
        .body("items.code", contains("BU09350006", CABERG, "BU0935020A"))
        .body("items.name", contains("Céramique en omgeving", "Caberg", "Nieuwe buurt"))
        .body("items.districtName", contains("WK093500", "Buitenwijk West", "Buitenwijk West"))
        .body("items.inhabitants", contains(nullValue(), equalTo(2455), nullValue()));
  }

  @Test
  void a_table_of_statline_with_a_byte_order_mark_and_commas_is_read_too() {
    Imports.keyFigures(
            2022,
            """
            \uFEFF"ID","WijkenEnBuurten","Gemeentenaam_1","SoortRegio_2","Codering_3","AantalInwoners_5"
            "1","NL01","Nederland","Land","NL01      ","17590672"
            "2","GM0935","Maastricht     ","Gemeente","GM0935    ","121151"
            "3","BU09350209","Maastricht","Buurt","BU09350209","        5690"
            "4","BU09350205","Maastricht","Buurt","BU09350205","        2460"
            """)
        .statusCode(201)
        .body("rowsAccepted", equalTo(2))
        .body("rowsRefused", equalTo(1));
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2022")
        .body("items.name", contains("Caberg"))
        .body("items.inhabitants", contains(2460));
  }

  @Test
  void a_bad_line_is_named_and_stops_no_other() {
    var imported =
        Imports.keyFigures(
            2019,
            """
            gwb_code_10;regio;a_inw
            BU09350100;Wyck;many
            BU093501;Wyck;5
            "BU09350101;unclosed;7
            BU09350102;Scharn
            BU09350103;Amby;6895

            BU09350103;Amby again;6895
            BU09350104;%s;1
            BU09350105;A\0;1
            """
                .formatted("x".repeat(101)));
    imported.body("rowsAccepted", equalTo(1)).body("rowsRefused", equalTo(7));
    Imports.refusedLines(imported)
        .body("items.line", contains(2, 3, 4, 5, 9, 10, 8))
        .body(
            "items.code",
            contains(
                "no-whole-number",
                "no-cbs-code",
                "wrong-number-of-columns",
                "wrong-number-of-columns",
                "name-too-long",
                "line-unreadable",
                "row-repeated"))
        .body("items[0].column", equalTo("a_inw"))
        .body("items.detail", everyItem(not(containsString("many"))));
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2019")
        .body("items.name", contains("Amby"));
  }

  @Test
  void the_same_file_again_gives_the_same_state_and_tells_nobody() {
    String file =
        """
        gwb_code;regio;a_inw
        WK093502;Buitenwijk West;31355
        BU09350207;Malberg;5940
        """;
    Imports.keyFigures(2018, file).statusCode(201);
    String before = version("BU09350207");

    Imports.keyFigures(2018, file).statusCode(201).body("rowsAccepted", equalTo(2));

    assertThat(version("BU09350207")).isEqualTo(before);
  }

  @Test
  void what_the_file_of_the_year_no_longer_names_leaves_the_list_of_that_year_only() {
    Imports.keyFigures(2016, "gwb_code;regio;a_inw\nBU09350301;Pottenberg;1\n").statusCode(201);
    Imports.keyFigures(
            2017, "gwb_code;regio;a_inw\nBU09350301;Pottenberg;1\nBU09350302;Dousberg;2\n")
        .statusCode(201);

    Imports.keyFigures(2017, "gwb_code;regio;a_inw\nBU09350302;Dousberg;2\n").statusCode(201);

    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2017")
        .body("items.code", contains("BU09350302"));
    AreaApi.get("bi-reader", "/neighbourhoods?municipality=GM0935&year=2016")
        .body("items.code", contains("BU09350301"));
  }

  @Test
  void a_file_without_the_needed_columns_is_refused_with_all_of_them_named() {
    Imports.keyFigures(2020, "buurt;oppervlakte\nBU09350205;12\n")
        .statusCode(400)
        .body("errors.code", contains("column-missing", "column-missing"));
    Imports.keyFigures(2020, "").statusCode(400);
    AreaApi.get("area-administrator", "/imports?limit=1")
        .body("items[0].status", equalTo("FAILED"))
        .body("items[0].failure.code", equalTo("invalid-input"));
  }

  @Test
  void only_administrators_of_a_recorded_municipality_import() {
    byte[] file = "gwb_code;a_inw\n".getBytes(StandardCharsets.UTF_8);
    Imports.csv("team-member", "/imports/key-figures?year=2020", file).statusCode(403);
    AreaApi.get("bi-reader", "/imports").statusCode(403);
  }

  @Test
  void lists_of_imports_are_paged() {
    Imports.keyFigures(2015, "gwb_code;regio;a_inw\nGM0935;Maastricht;122488\n").statusCode(201);
    AreaApi.get("area-administrator", "/imports?limit=1").body("items", hasSize(1));
  }

  private static String version(String code) {
    return AreaApi.get("area-administrator", "/neighbourhoods/" + code).extract().header("ETag");
  }
}
