// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Language;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.tables.ReportTables;
import nl.socialteams.reporting.wording.ReportWords;

/** Puts the definitions of the tables into the terms of DCAT-AP-NL. */
@ApplicationScoped
class DescribeTables {
  private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";
  private static final String RESTRICTED = AUTHORITY + "access-right/RESTRICTED";
  private static final Map<String, Object> CONTEXT =
      Map.of(
          "dcat", "http://www.w3.org/ns/dcat#",
          "dct", "http://purl.org/dc/terms/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "vcard", "http://www.w3.org/2006/vcard/ns#");

  private final ReportTables tables;
  private final ReportWords words;
  private final CatalogueSettings settings;

  @Inject
  DescribeTables(ReportTables tables, ReportWords words, CatalogueSettings settings) {
    this.tables = tables;
    this.words = words;
    this.settings = settings;
  }

  Map<String, Object> catalogue() {
    Map<String, Object> catalogue = new LinkedHashMap<>();
    catalogue.put("@context", CONTEXT);
    catalogue.put("@id", base() + "/catalogue");
    catalogue.put("@type", "dcat:Catalog");
    catalogue.put("dct:title", inBoth("catalogue.title"));
    catalogue.put("dct:description", inBoth("catalogue.description"));
    catalogue.put("dct:publisher", publisher());
    catalogue.put("dct:language", languages());
    catalogue.put(
        "dcat:dataset", tables.all().stream().map(table -> dataset(table.definition())).toList());
    return catalogue;
  }

  private Map<String, Object> dataset(TableDefinition table) {
    Map<String, Object> dataset = new LinkedHashMap<>();
    dataset.put("@id", base() + "/tables/" + table.name());
    dataset.put("@type", "dcat:Dataset");
    dataset.put("dct:identifier", table.name());
    dataset.put("dct:title", inBoth(table.name() + ".title"));
    dataset.put("dct:description", inBoth(table.name() + ".population"));
    dataset.put("dct:publisher", publisher());
    dataset.put("dct:language", languages());
    dataset.put("dcat:contactPoint", contact());
    dataset.put("dcat:theme", identified(AUTHORITY + "data-theme/SOCI"));
    dataset.put("dct:accessRights", identified(RESTRICTED));
    dataset.put("dcat:landingPage", identified(table.definition().toString()));
    dataset.put(
        "dcat:distribution",
        List.of(
            distribution(table, "JSON", "application/json"),
            distribution(table, "CSV", "text/csv")));
    return dataset;
  }

  private Map<String, Object> distribution(TableDefinition table, String format, String type) {
    Map<String, Object> distribution = new LinkedHashMap<>();
    distribution.put("@type", "dcat:Distribution");
    distribution.put("dct:title", table.name() + " " + format);
    distribution.put("dcat:accessURL", identified(base() + "/tables/" + table.name() + "/rows"));
    distribution.put("dct:format", identified(AUTHORITY + "file-type/" + format));
    distribution.put(
        "dcat:mediaType", identified("https://www.iana.org/assignments/media-types/" + type));
    distribution.put("dct:rights", identified(RESTRICTED));
    return distribution;
  }

  private List<Map<String, Object>> inBoth(String entry) {
    return List.of(
        Map.of("@language", "nl", "@value", words.in(Language.NL, entry)),
        Map.of("@language", "en", "@value", words.in(Language.EN, entry)));
  }

  private Map<String, Object> publisher() {
    return Map.of(
        "@id", settings.publisherId(), "@type", "foaf:Agent", "foaf:name", settings.publisher());
  }

  private Map<String, Object> contact() {
    return Map.of(
        "@type",
        "vcard:Kind",
        "vcard:fn",
        settings.publisher(),
        "vcard:hasEmail",
        identified("mailto:" + settings.contact()));
  }

  private static List<Map<String, Object>> languages() {
    return List.of(identified(AUTHORITY + "language/NLD"), identified(AUTHORITY + "language/ENG"));
  }

  private static Map<String, Object> identified(String address) {
    return Map.of("@id", address);
  }

  private String base() {
    return settings.address() + "/reporting/v1";
  }
}
