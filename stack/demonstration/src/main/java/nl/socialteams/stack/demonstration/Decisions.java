// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Takes decisions as an administrator does: drafts, checks, adopts. */
final class Decisions {
  private final PublicApi api;
  private final Story story;

  Decisions(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  /** Once, also where an earlier run was interrupted after the draft. */
  void take(DecisionToLoad decision) {
    String path = "/area/v1/decisions/" + draft(decision);
    Answer current = api.read(path);
    if (current.body().path("status").asText().equals("DRAFT")) {
      JsonNode check = api.read(path + "/check").body();
      if (!check.path("adoptable").asBoolean()) {
        throw new LoadFailure("The check of " + decision.title() + " says " + check);
      }
      story.tell(decision.title() + ": " + gaps(check));
      api.change(PublicApi.IMPORT, path + "/adoptions", current.version(), decision.adoption());
    }
  }

  String draft(DecisionToLoad decision) {
    return api.create("decision " + decision.title(), "/area/v1/decisions", decision.draft())
        .path("decisionId")
        .asText();
  }

  private static String gaps(JsonNode check) {
    List<String> without = new ArrayList<>();
    List<String> partly = new ArrayList<>();
    check
        .path("gaps")
        .forEach(
            gap ->
                (gap.path("covered").asText().equals("PARTLY") ? partly : without)
                    .add(gap.path("name").asText()));
    return "leaves " + named(without) + " without a team and " + named(partly) + " in part";
  }

  private static String named(List<String> areas) {
    return areas.size() > 3 ? areas.size() + " neighbourhoods" : String.join(", ", areas);
  }
}
