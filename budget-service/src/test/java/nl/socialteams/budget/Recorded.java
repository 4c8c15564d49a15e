// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Norms, schemes and effects of a test, as the API takes them. */
public final class Recorded {
  private Recorded() {}

  public static String code(String start) {
    return start + "_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  public static Map<String, Object> norm(String code, String value) {
    return norm(code, Map.of("low", value, "expected", value, "high", value));
  }

  public static Map<String, Object> norm(String code, Map<String, String> value) {
    Map<String, Object> norm = new HashMap<>();
    norm.put("municipality", "GM0935");
    norm.put("code", code);
    norm.put("label", "Werk gekregen of behouden");
    norm.put("source", "UWV, in het besluit van 23 februari 2017");
    norm.put("unit", "PERSON");
    norm.put("value", value);
    norm.put("attribution", Map.of("low", 0.25, "expected", 0.5, "high", 1));
    norm.put("attributionSource", "Aanname");
    norm.put("validFrom", "2000-01-01");
    return norm;
  }

  public static String kept(Map<String, Object> norm) {
    return BudgetApi.post("area-administrator", "/return-norms", norm)
        .statusCode(201)
        .extract()
        .path("normId");
  }

  public static Map<String, Object> effect(String expenditure, String norm) {
    Map<String, Object> effect = new HashMap<>();
    effect.put("expenditureId", expenditure);
    effect.put("normId", norm);
    effect.put("units", 1);
    effect.put("on", "2020-05-01");
    return effect;
  }

  public static Map<String, Object> scheme(Map<String, Object> pays, int handlingDays) {
    Map<String, Object> scheme = new HashMap<>();
    scheme.put("municipality", "GM0935");
    scheme.put("code", code("SCHEME"));
    scheme.put("label", "Bijzondere bijstand");
    scheme.put("source", "Besluit van 23 februari 2017: een paar weken");
    scheme.put("law", "SPECIAL_ASSISTANCE");
    scheme.put("pays", pays);
    scheme.put("handlingDays", handlingDays);
    scheme.put("validFrom", "2000-01-01");
    return scheme;
  }
}
