// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import com.fasterxml.jackson.databind.JsonNode;

import nl.socialteams.stack.demonstration.PublicApi;

/** What the suite tells of Maastricht, through the gateway. */
record Reports(PublicApi api) {
  static final String PILOT = "from=2013-01-01&until=2014-12-03";
  static final String UNTIL_MID_2014 = "from=2013-01-01&until=2014-06-30";
  static final String AFTER_MID_2014 = "from=2014-07-01&until=2014-12-03";
  private static final String MAASTRICHT = "municipality=GM0935";

  Figures table(String name, String period) {
    return new Figures(get("/reporting/v1/tables/" + name + "/rows", period).path("rows"));
  }

  JsonNode registrations(String period) {
    return get("/reporting/v1/registrations", period);
  }

  JsonNode get(String path, String query) {
    return api.read(path + "?" + MAASTRICHT + "&" + query).body();
  }
}
