// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVRecord;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * The pilot's team: sixteen members whose hours nobody recorded, from May 2014 nine with 5.9 FTE,
 * steered by the municipality, seconded to it in 2015 and 2016.
 */
final class PilotTeam {
  private static final LocalDate OPENED = LocalDate.of(2013, 1, 1);
  private static final LocalDate NINE = LocalDate.of(2014, 5, 1);
  private static final LocalDate SECONDED = LocalDate.of(2015, 1, 1);
  private static final LocalDate NETWORKED = LocalDate.of(2017, 1, 1);

  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;
  private final Memberships memberships;

  PilotTeam(PublicApi api, Story story, Organisations organisations) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
    this.memberships = new Memberships(api);
  }

  void load(String team) {
    List<CSVRecord> rows = Table.read("pilot-members.csv");
    rows.forEach(row -> member(team, row));
    tellSize(team, "2014-04-30");
    tellSize(team, "2014-07-01");
  }

  private void member(String team, CSVRecord row) {
    Member member = Member.inPilot(organisations, row);
    String worker = memberships.worker(MAASTRICHT, row);
    String membership = memberships.join(team, worker, OPENED, member.terms());
    String fte = row.get("fte_from_may_2014");
    if (fte.isEmpty()) {
      memberships.end(membership, 1, NINE);
      return;
    }
    Member steered = member.steeredByTheMunicipality("NETWORKED");
    Member seconded = member.steeredByTheMunicipality("SECONDED");
    memberships.change(membership, 1, NINE, steered.terms("fte", fte));
    memberships.change(membership, 2, SECONDED, seconded.terms("fte", fte));
    memberships.change(membership, 3, NETWORKED, member.terms("fte", fte));
  }

  private void tellSize(String team, String day) {
    var size = api.read("/area/v1/teams/" + team + "/size?on=" + day).body();
    String fte = size.path("professionals").path("fte").asText("unknown");
    story.tell(
        "the pilot's team on "
            + day
            + ": "
            + size.path("professionals").path("persons").asInt()
            + " members, FTE "
            + fte);
  }
}
