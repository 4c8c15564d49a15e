// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.codelist.CodeListEvents;
import nl.socialteams.areas.codelist.CodeListRepository;
import nl.socialteams.areas.codelist.CodeListVersion;
import nl.socialteams.areas.codelist.CodeListVersionRepository;
import nl.socialteams.areas.codelist.CodeMapping;
import nl.socialteams.areas.codelist.VersionContent;
import nl.socialteams.areas.codelist.VersionContents;
import nl.socialteams.knowntime.HistoryOutOfOrder;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Publishes a draft: from its first day on it holds, and the version before no longer does. */
@ApplicationScoped
public class PublishVersion {
  private final CodeListRepository lists;
  private final CodeListVersionRepository versions;
  private final VersionContents contents;
  private final CodeListEvents events;

  @Inject
  PublishVersion(
      CodeListRepository lists,
      CodeListVersionRepository versions,
      VersionContents contents,
      CodeListEvents events) {
    this.lists = lists;
    this.versions = versions;
    this.contents = contents;
    this.events = events;
  }

  /**
   * @param from null where the first day of a first version is not known
   */
  public void publish(CodeList list, CodeListVersion draft, LocalDate from, Knowledge known) {
    if (!draft.isDraft()) {
      throw new VersionPublished(draft.heading().label());
    }
    lists.changed(list);
    CodeListVersion before = versions.last(list.id()).orElse(null);
    if (before != null) {
      follow(before, draft, from, known);
    } else {
      requireMapped(Set.of(), contents.of(draft.id()));
    }
    draft.publish(before, from, known);
    versions.flush();
    events.changed(list);
  }

  private void follow(
      CodeListVersion before, CodeListVersion draft, LocalDate from, Knowledge known) {
    requireLater(before, from, known);
    Set<String> old = contents.of(before.id()).codes();
    VersionContent content = contents.of(draft.id());
    requireMapped(old, content);
    old.stream()
        .filter(code -> !content.mappedCodes().contains(code))
        .forEach(code -> contents.add(draft.id(), new CodeMapping(code, List.of(code))));
    before.endOn(from);
    versions.flush();
  }

  private static void requireLater(CodeListVersion before, LocalDate from, Knowledge known) {
    if (from == null) {
      throw new InvalidInput(
          List.of(Fault.of(Fault.Place.BODY, "/validFrom", "first-day-missing")));
    }
    if (before.validFrom() != null && !from.isAfter(before.validFrom())) {
      throw new VersionNotLater(before);
    }
    if (known.from().isBefore(before.knownFrom())) {
      throw new HistoryOutOfOrder();
    }
  }

  /** What became of a code that stays is plain; of any other it has to be said. */
  private static void requireMapped(Set<String> old, VersionContent content) {
    Set<String> forgotten = new TreeSet<>(old);
    forgotten.removeAll(content.mappedCodes());
    forgotten.removeAll(content.codes());
    Set<String> unknown = new TreeSet<>(content.mappedCodes());
    unknown.removeAll(old);
    if (!forgotten.isEmpty() || !unknown.isEmpty()) {
      throw new MappingDoesNotFit(forgotten, unknown);
    }
  }
}
