// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.CodeAttribute;
import nl.socialteams.contracts.area.CodeListState;
import nl.socialteams.contracts.area.CodeListVersionState;
import nl.socialteams.contracts.area.ListedCode;
import nl.socialteams.contracts.area.MappedCode;

/** Tells other services of a code list with all its published versions. */
@ApplicationScoped
public class CodeListEvents {
  private final CodeListVersionRepository versions;
  private final VersionContents contents;
  private final AreaOutbox outbox;

  @Inject
  CodeListEvents(CodeListVersionRepository versions, VersionContents contents, AreaOutbox outbox) {
    this.versions = versions;
    this.contents = contents;
    this.outbox = outbox;
  }

  public void changed(CodeList list) {
    outbox.publish(
        AreaEvents.CODE_LIST_CHANGED,
        list.id().toString(),
        new CodeListState(
            list.id(),
            list.municipality(),
            list.version(),
            list.code(),
            list.nl(),
            list.en(),
            versions.published(list.id()).stream().map(this::told).toList()));
  }

  private CodeListVersionState told(CodeListVersion version) {
    VersionContent content = contents.of(version.id());
    return new CodeListVersionState(
        version.id(),
        version.number(),
        version.heading().label(),
        version.validFrom(),
        version.validUntil(),
        version.knownFrom(),
        version.asserted(),
        listed(content.items()),
        content.mappings().stream()
            .map(mapping -> new MappedCode(mapping.from(), mapping.to()))
            .toList());
  }

  private static List<ListedCode> listed(List<CodeItem> items) {
    return IntStream.range(0, items.size()).mapToObj(at -> listed(items.get(at), at + 1)).toList();
  }

  private static ListedCode listed(CodeItem item, int order) {
    return new ListedCode(
        item.code(),
        order,
        item.nl(),
        item.en(),
        item.attributes().entrySet().stream()
            .map(attribute -> new CodeAttribute(attribute.getKey(), attribute.getValue()))
            .toList());
  }
}
