// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.reportpage;

import java.util.List;
import java.util.stream.Stream;

import nl.socialteams.gateway.documents.StaticText;

/** A file that the page fetches: its look, and its modules, which import each other by name. */
record PageFile(String name, String mediaType) {
  private static final List<String> MODULES =
      List.of(
          "api",
          "bars",
          "choices",
          "counts",
          "elements",
          "figure",
          "goals",
          "legend",
          "load-of-teams",
          "map",
          "numbers",
          "outlines",
          "page",
          "patterns",
          "periods",
          "registrations-per-month",
          "return-of-spending",
          "self-sufficiency",
          "sign-in",
          "statement",
          "support-by-ring",
          "table",
          "teams-of-neighbourhoods",
          "words",
          "working-budget");

  static List<PageFile> all() {
    return Stream.concat(
            Stream.of(
                new PageFile("page.css", "text/css; charset=utf-8"),
                new PageFile("icon.svg", "image/svg+xml")),
            MODULES.stream().map(PageFile::module))
        .toList();
  }

  private static PageFile module(String name) {
    return new PageFile(name + ".js", "text/javascript; charset=utf-8");
  }

  String address() {
    return "/reports/" + name;
  }

  StaticText text() {
    return StaticText.of(mediaType, "reports/" + name);
  }
}
