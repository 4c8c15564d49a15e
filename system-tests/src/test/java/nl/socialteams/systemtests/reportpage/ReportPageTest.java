// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.reportpage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.systemtests.mainjob.As;
import nl.socialteams.systemtests.portal.Chromium;
import nl.socialteams.systemtests.portal.Key;
import nl.socialteams.systemtests.suite.RunningSuite;

import static nl.socialteams.systemtests.reportpage.ReportPage.one;
import static org.assertj.core.api.Assertions.assertThat;

/** In a real Chromium, with the figures of the demonstration. */
@Tag("R17")
class ReportPageTest {
  private static final String MAASTRICHT_2014 =
      "municipality=GM0935&from=2014-01-01&until=2014-12-31&lang=nl";
  private static final Set<String> PAID = Set.of("PAID", "SETTLED", "PARTLY_REFUNDED");
  private static final Set<String> SPENT =
      Set.of("PAID", "SETTLED", "PARTLY_REFUNDED", "APPROVED", "RESERVED");
  private static final String SUPPRESSED = "afgeschermd (klein aantal)";

  @TempDir static Path folder;

  private static Chromium browser;

  @BeforeAll
  static void start() {
    Assumptions.assumeTrue(
        Chromium.program().isPresent(),
        "The report page in a browser was left out: Chromium is not installed.");
    browser = Chromium.start(folder);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void all_pictures_are_there_for_who_may_see_everything() {
    ReportPage page = as("controller");

    assertThat(page.each("#pictures h2", "e.textContent"))
        .contains(
            "Aanmeldingen per maand",
            "Zelfredzaamheid per leefdomein",
            "Ondersteuning per leefgebied en ring",
            "Doelen",
            "Werkbudget: uitgaven naar doel",
            "Buurten en hun teams",
            "Werkdruk per team")
        .hasSize(tellsOfReturn() ? 8 : 7);
    assertThat(page.count(".refused")).isZero();
    assertThat(page.text("#status")).isEqualTo("De cijfers staan er.");
    assertThat(page.text("#of-what"))
        .isEqualTo("Maastricht, 1 januari 2014 tot en met 31 december 2014");
  }

  @ParameterizedTest
  @CsvSource({"controller", "bi-reader"})
  void registrations_of_a_month_are_the_bar_that_the_report_tells(String role) {
    ReportPage page = as(role);
    List<TableRow> told = TableRow.of(role, "intake", "MONTH", MAASTRICHT_2014);

    assertThat(
            page.each(
                "#registrations-per-month .segment",
                "e.parentNode.dataset.form + \" \" + e.dataset.month + \" \" + e.dataset.count"))
        .containsExactlyInAnyOrderElementsOf(
            TableRow.each(told, row -> row.code("form") + " " + row.key() + " " + row.count()));
    assertThat(page.count("#registrations-per-month svg .suppressed.outlined"))
        .isEqualTo(TableRow.suppressed(told).size());
    assertThat(page.count("#registrations-per-month tbody tr")).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({"controller", "bi-reader"})
  void levels_of_self_sufficiency_are_the_bars_that_the_report_tells(String role) {
    ReportPage page = as(role);
    List<TableRow> told =
        TableRow.of(role, "self-sufficiency", "MUNICIPALITY", MAASTRICHT_2014).stream()
            .filter(row -> !row.code("moment").equals("CHANGE"))
            .filter(row -> !row.code("level").equals("NO_ANSWER"))
            .toList();

    assertThat(drawn(page, "self-sufficiency"))
        .isSubsetOf(
            TableRow.each(
                told,
                row ->
                    String.join(
                        " ",
                        row.code("domain"),
                        row.code("moment"),
                        row.code("level"),
                        row.count())))
        .isNotEmpty();
    if (role.equals("controller")) {
      assertThat(drawn(page, "self-sufficiency")).hasSize(told.size());
    }
    assertThat(page.each("#self-sufficiency figure:first-of-type .legend li", "e.textContent"))
        .startsWith(
            "1 acute problematiek",
            "2 niet zelfredzaam",
            "3 beperkt zelfredzaam",
            "4 voldoende zelfredzaam",
            "5 volledig zelfredzaam");
  }

  @ParameterizedTest
  @CsvSource({"controller", "bi-reader"})
  void support_stands_by_domain_and_ring_existing_beside_new(String role) {
    ReportPage page = as(role);
    List<TableRow> told = TableRow.of(role, "support", "MUNICIPALITY", MAASTRICHT_2014);

    assertThat(drawn(page, "support-by-ring"))
        .containsExactlyInAnyOrderElementsOf(
            TableRow.each(
                told,
                row ->
                    String.join(
                        " ",
                        row.code("lifeDomain"),
                        row.code("arrangement"),
                        row.code("ring"),
                        row.count())));
    assertThat(drawn(page, "support-by-ring"))
        .anyMatch(bar -> bar.contains(" EXISTING "))
        .anyMatch(bar -> bar.contains(" NEW "));
  }

  @Test
  void goals_and_spending_are_the_bars_that_the_reports_tell() {
    ReportPage page =
        ReportPage.open(browser, MAASTRICHT_2014.replace("2014", "2017")).signedInAs("controller");
    String question = MAASTRICHT_2014.replace("2014", "2017");

    List<TableRow> spent =
        TableRow.of("controller", "working-budget", "MUNICIPALITY", question).stream()
            .filter(row -> row.code("view").equals("PURPOSE"))
            .toList();
    assertThat(drawn(page, "working-budget"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            TableRow.each(
                spent,
                row ->
                    String.join(
                        " ", row.code("code"), kind(row), row.code("status"), row.count())));
    assertThat(amountsDrawn(page))
        .as("what it cost where it was paid, else what was asked for")
        .containsExactlyInAnyOrderElementsOf(
            TableRow.each(
                spent, row -> String.join(" ", row.code("code"), row.code("status"), amount(row))));

    page = as("controller");
    assertThat(drawn(page, "goals"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            TableRow.each(
                TableRow.of("controller", "goals", "MUNICIPALITY", MAASTRICHT_2014),
                row ->
                    String.join(
                        " ",
                        row.code("lifeDomain"),
                        row.code("lifeDomain"),
                        row.code("goal"),
                        row.count())));
  }

  @Test
  void what_spending_saved_is_shown_where_the_service_tells_of_it() {
    String question = MAASTRICHT_2014.replace("2014", "2017");
    ReportPage page = ReportPage.open(browser, question).signedInAs("controller");

    assertThat(page.count("#return-of-spending")).isEqualTo(tellsOfReturn() ? 1 : 0);
    List<TableRow> told =
        tellsOfReturn()
            ? TableRow.of("controller", "financial-return", "MUNICIPALITY", question)
            : List.of();
    assertThat(page.each("#return-of-spending [data-class=SAVED]", "e.dataset.count"))
        .containsExactlyInAnyOrderElementsOf(
            TableRow.each(
                told.stream().filter(row -> row.code("effect").equals("RECORDED")).toList(),
                TableRow::count));
  }

  private static boolean tellsOfReturn() {
    List<String> tables =
        As.controller()
            .get("/reporting/v1/tables?limit=200")
            .extract()
            .jsonPath()
            .getList("items.tableName");
    return tables.contains("financial-return");
  }

  @Test
  void bars_are_as_long_as_their_figures() {
    ReportPage page = as("controller");

    assertThat(
            page.each(
                "#support-by-ring figure:first-of-type .segment",
                "(e.getAttribute(\"width\") / e.dataset.count).toFixed(1)"))
        .hasSizeGreaterThan(5)
        .containsOnly(
            page.each(
                    "#support-by-ring figure:first-of-type .segment",
                    "(e.getAttribute(\"width\") / e.dataset.count).toFixed(1)")
                .getFirst());
  }

  @Test
  void every_neighbourhood_has_the_team_and_the_load_that_the_services_tell() {
    ReportPage page = as("controller");
    String on = "on=2014-12-31";

    List<Map<String, Object>> outlines =
        As.controller()
            .get("/area/v1/municipalities/GM0935/outlines?" + on)
            .extract()
            .jsonPath()
            .getList("features.properties");
    Set<String> teams =
        outlines.stream()
            .map(
                outline ->
                    outline.get("code")
                        + " "
                        + Objects.requireNonNullElse(outline.get("teamName"), ""))
            .collect(Collectors.toSet());
    assertThat(
            page.each(
                "#teams-of-neighbourhoods .area",
                "e.dataset.neighbourhood + \" \" + e.dataset.value"))
        .hasSizeGreaterThan(30)
        .containsExactlyInAnyOrderElementsOf(teams);

    List<Map<String, Object>> load =
        As.controller()
            .get("/reporting/v1/team-load?municipality=GM0935&" + on)
            .extract()
            .jsonPath()
            .getList("rows");
    assertThat(page.count("#load-of-teams tbody tr")).isEqualTo(load.size());
    assertThat(page.each("#load-of-teams tbody th", "e.textContent"))
        .containsExactlyElementsOf(load.stream().map(row -> (String) row.get("name")).toList());
  }

  @Test
  void a_small_number_is_suppressed_and_never_none() {
    ReportPage page = as("bi-reader");
    List<TableRow> hidden =
        TableRow.suppressed(TableRow.of("bi-reader", "intake", "MONTH", MAASTRICHT_2014));

    assertThat(hidden).isNotEmpty();
    assertThat(page.each("#registrations-per-month td", "e.textContent"))
        .filteredOn(SUPPRESSED::equals)
        .hasSameSizeAs(hidden);
    assertThat(page.each("#registrations-per-month .legend li", "e.textContent"))
        .contains(SUPPRESSED);
    assertThat(page.each("[data-count]", "e.dataset.count"))
        .doesNotContain("0", "null", "undefined");
  }

  @Test
  void what_somebody_may_not_see_is_told_in_its_place_and_the_rest_is_shown() {
    ReportPage page = as("bi-reader");

    assertThat(page.text("#load-of-teams .refused"))
        .startsWith("Dit beeld kan niet worden getoondUw rol mag deze cijfers niet zien.");
    assertThat(page.count(".refused")).isEqualTo(1);
    assertThat(page.count("#pictures figure")).isGreaterThan(5);
    assertThat(page.text("#status")).startsWith("De cijfers staan er; 1 van de ");
    assertThat(page.count("[name=period] option[value=free]")).isZero();
  }

  @Test
  void who_reads_no_reports_is_told_so() {
    ReportPage page = ReportPage.open(browser, MAASTRICHT_2014);
    page.tab().click(one("#sign-in-button"));
    browser
        .opened(RunningSuite.get().issuer())
        .click("document.querySelector('[value=team-member]')");

    page.tab().await(one("#pictures > .refused[role=alert]"));
    assertThat(page.text("#pictures")).startsWith("Uw rol mag deze cijfers niet zien.");
  }

  @Test
  void days_that_are_not_closed_are_refused_picture_by_picture() {
    ReportPage page =
        ReportPage.open(browser, "municipality=GM0935&from=2014-01-01&until=2014-06-30&lang=en")
            .signedInAs("bi-reader");

    assertThat(page.text("#support-by-ring .refused"))
        .contains("Your role may not see these figures.", "Ask for a closed period");
    assertThat(page.count("#teams-of-neighbourhoods svg.map")).isEqualTo(1);
  }

  @Test
  void each_picture_tells_what_it_is_of_and_when_that_was_known() {
    ReportPage page = as("bi-reader");

    assertThat(page.each("#support-by-ring .statement dt", "e.textContent"))
        .containsExactly(
            "Wat is geteld", "Hoe", "Afscherming", "Volledigheid", "Bekend", "Definitie");
    assertThat(page.text("#support-by-ring .statement"))
        .contains("in cases die in de periode zijn aangemeld", "Zoals bekend op 1 februari 2015");
    assertThat(page.each(".statement a", "new URL(e.href).pathname")).containsOnly("/docs/reports");
  }

  @Test
  void the_page_speaks_both_languages_and_remembers_in_its_address() {
    ReportPage page = as("controller");

    page.tab().click(one("[data-language=en]"));
    page.tab().await(one("#support-by-ring-title") + ".textContent.startsWith('Support')");
    page.tab().await(one("#status") + ".textContent === 'The figures are there.'");

    assertThat(page.tab().evaluate("document.documentElement.lang")).isEqualTo("en");
    assertThat(page.tab().evaluate("document.title")).isEqualTo("Report of the social teams");
    assertThat(page.tab().evaluate("location.search")).contains("lang=en", "from=2014-01-01");
    assertThat(page.text("#support-by-ring .statement")).contains("cases that were registered");
    assertThat(page.text("#pictures")).doesNotContain("Leefgebied", "afgeschermd");
  }

  @Test
  void a_choice_of_period_is_shown_and_can_be_shared() {
    ReportPage page = as("bi-reader").choose("period", "0");
    String period = page.each("[name=period] option", "e.textContent").getFirst();
    page.tab().await(one("#of-what") + ".textContent.includes('1 januari " + period + "')");

    String address = page.tab().evaluate("location.search").substring(1);
    ReportPage shared = ReportPage.open(browser, address).signedInAs("bi-reader");

    assertThat(shared.text("#of-what")).contains("1 januari " + period);
  }

  @Test
  void it_all_works_by_keyboard() {
    ReportPage page = ReportPage.open(browser, MAASTRICHT_2014);
    tabTo(page, "#sign-in-button");
    page.tab().press(Key.ENTER);
    page.chosenAtTheProvider("controller");

    assertThat(page.tab().evaluate("document.activeElement.name")).isEqualTo("municipality");
    tabTo(page, "[name=view]");
    page.tab().press(Key.DOWN);
    tabTo(page, "[name=show]");
    page.tab().press(Key.ENTER);
    page.tab().await(one("#working-budget-title") + ".textContent.endsWith('voorkomen probleem')");
    page.shown();
    assertThat(page.tab().evaluate("document.activeElement.name")).isEqualTo("show");
    tabTo(page, "#registrations-per-month summary");
    page.tab().press(Key.ENTER);

    assertThat(page.count("#registrations-per-month details[open]")).isEqualTo(1);
    assertThat(page.tab().evaluate("getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
  }

  private static void tabTo(ReportPage page, String selector) {
    String there = "String(document.activeElement === %s)".formatted(one(selector));
    for (int pressed = 0; pressed < 60; pressed++) {
      page.tab().press(Key.TAB);
      if (page.tab().evaluate(there).equals("true")) {
        return;
      }
    }
    throw new AssertionError(selector + " cannot be reached by keyboard");
  }

  @Test
  void on_paper_the_tables_are_open_and_the_controls_away() {
    ReportPage page = as("bi-reader");

    page.tab().command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    page.tab().evaluate("window.dispatchEvent(new Event('beforeprint'))");

    assertThat(page.each("form, .languages, summary", "getComputedStyle(e).display"))
        .hasSizeGreaterThan(7)
        .containsOnly("none");
    assertThat(page.each("details", "e.open")).containsOnly("true");
    assertThat(page.each(".drawing", "getComputedStyle(e).breakInside")).containsOnly("avoid");
  }

  @Test
  void it_fits_on_a_small_screen() {
    ReportPage page = as("bi-reader");

    page.tab()
        .command(
            "Emulation.setDeviceMetricsOverride",
            Map.of("width", 360, "height", 800, "deviceScaleFactor", 1, "mobile", false));
    page.tab().await(one("#support-by-ring svg") + ".getAttribute('width') < 360");

    assertThat(page.tab().evaluate("String(document.documentElement.scrollWidth <= 360)"))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource({"controller, nl", "bi-reader, en"})
  void nothing_keeps_people_out(String role, String language) throws IOException {
    ReportPage page = as(role, language);
    page.tab().evaluate("document.querySelectorAll('details').forEach(e => e.open = true)");

    page.tab().evaluate(script() + ";0");
    JsonNode found =
        page.read(
            page.tab()
                .evaluate(
                    """
                    axe.run(document, {runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
                      .then(found => JSON.stringify({
                        passes: found.passes.length,
                        violations: found.violations.map(v => v.id + ": " + v.nodes.map(n => n.target).join(" "))
                      }))
                    """));

    assertThat(found.path("violations")).isEmpty();
    assertThat(found.path("passes").asInt()).isGreaterThan(20);
  }

  /** The script of axe-core, as it lies in the library. */
  private static String script() throws IOException {
    try (InputStream stream = ReportPageTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void nobody_else_is_asked_and_nothing_goes_wrong() {
    ReportPage page = as("controller");
    String gateway = RunningSuite.get().gateway().toString();
    String provider = RunningSuite.get().issuer();

    assertThat(page.asked())
        .hasSizeGreaterThan(30)
        .allMatch(address -> address.startsWith(gateway) || address.startsWith(provider));
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void without_a_choice_it_shows_the_last_closed_period_in_the_language_of_the_browser() {
    ReportPage page = ReportPage.open(browser, null).signedInAs("bi-reader");

    String newest = page.each("[name=period] option", "e.textContent").getFirst();
    assertThat(page.text("#of-what")).containsPattern("1 .+ " + newest + " .+ 31 .+ " + newest);
    String language =
        page.tab().evaluate("navigator.languages.find(tag => /^(nl|en)/.test(tag)) ?? 'nl'");
    assertThat(page.tab().evaluate("document.documentElement.lang"))
        .isEqualTo(language.substring(0, 2).toLowerCase(Locale.ROOT));
  }

  private static String kind(TableRow row) {
    return SPENT.contains(row.code("status")) ? "SPENT" : "NOT_SPENT";
  }

  private static String amount(TableRow row) {
    return row.figure(PAID.contains(row.code("status")) ? "spent" : "amount");
  }

  private static List<String> amountsDrawn(ReportPage page) {
    return page.each(
        "#working-budget .bar .segment",
        "[e.parentNode.dataset.group, e.dataset.class, e.dataset.amount].join(\" \")");
  }

  private static ReportPage as(String role) {
    return as(role, "nl");
  }

  private static ReportPage as(String role, String language) {
    return ReportPage.open(browser, MAASTRICHT_2014.replace("lang=nl", "lang=" + language))
        .signedInAs(role);
  }

  /** Group, bar, class and count of each part of a bar. */
  private static List<String> drawn(ReportPage page, String picture) {
    return page.each(
        "#" + picture + " .bar .segment",
        "[e.parentNode.dataset.group, e.parentNode.dataset.bar, e.dataset.class, e.dataset.count].join(\" \")");
  }
}
