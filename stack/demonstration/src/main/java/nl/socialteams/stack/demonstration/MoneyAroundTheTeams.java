// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * Subsidies, programme costs and tariffs. The subsidy of Trajekt with its reductions and the costs
 * of the programme are as published; the first year of the subsidy and the tariffs are made up.
 */
final class MoneyAroundTheTeams {
  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;

  MoneyAroundTheTeams(PublicApi api, Story story, Organisations organisations) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
  }

  void load() {
    informationAndAdvice();
    programme(2013, "94500.00", "Organisatie en ontwikkeling");
    programme(
        2014, "116000.00", "Organisatie, ontwikkeling, coachen, communicatie en buurtservice");
    tariff("HOUSEHOLD_HELP", "Hulp bij het huishouden", "WEEK", "62.50");
    tariff("DAY_ACTIVITIES", "Dagbesteding", "WEEK", "145.00");
    tariff("DEBT_COUNSELLING", "Schuldhulpverlening", "MONTH", "115.00");
    tariff("INDIVIDUAL_GUIDANCE", "Individuele begeleiding", "HOUR", "58.20");
    tariff("COLLECTIVE_COURSE", "Cursus in een groep", "PIECE", "210.00");
  }

  private void informationAndAdvice() {
    Map<String, Object> subsidy = new LinkedHashMap<>();
    subsidy.put("municipality", MAASTRICHT);
    subsidy.put("organisationId", organisations.id("Trajekt"));
    subsidy.put("form", "SUBSIDY");
    subsidy.put("subject", "Informatie en advies");
    subsidy.put("baseAmount", "544583.00");
    subsidy.put("firstYear", 2020);
    subsidy.put(
        "reductions",
        List.of(
            Map.of("fromYear", 2021, "amount", "188000.00"),
            Map.of("fromYear", 2022, "amount", "300000.00"),
            Map.of("fromYear", 2023, "amount", "375000.00")));
    subsidy.put("source", "Antwoorden op vragen van de raad");
    subsidy.put("knownSince", Moments.noonOf(LocalDate.of(2020, 6, 1)));
    JsonNode years =
        api.create("subsidy information and advice", "/budget/v1/subsidies", subsidy).path("years");
    StringBuilder left = new StringBuilder();
    years.forEach(
        year ->
            left.append(' ')
                .append(year.path("year").asText())
                .append(": ")
                .append(year.path("amount").asText()));
    story.tell("subsidy of Trajekt for information and advice," + left);
  }

  private void programme(int year, String amount, String programme) {
    Map<String, Object> cost = new LinkedHashMap<>();
    cost.put("municipality", MAASTRICHT);
    cost.put("programme", programme);
    cost.put("year", year);
    cost.put("amount", amount);
    cost.put("source", "Evaluatie van de pilot, januari 2015");
    cost.put("knownSince", Moments.noonOf(LocalDate.of(2015, 1, 31)));
    api.create("programme costs of " + year, "/budget/v1/programme-costs", cost);
  }

  private void tariff(String kind, String label, String unit, String amount) {
    Map<String, Object> tariff = new LinkedHashMap<>();
    tariff.put("municipality", MAASTRICHT);
    tariff.put("code", kind);
    tariff.put("label", label);
    tariff.put("source", "Verzonnen voor de demonstratie");
    tariff.put("unit", unit);
    tariff.put("amount", amount);
    tariff.put("validFrom", "2013-01-01");
    tariff.put("knownSince", Moments.noonOf(LocalDate.of(2013, 1, 1)));
    api.create("tariff " + kind, "/budget/v1/tariffs", tariff);
  }
}
