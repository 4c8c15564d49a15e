// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.codelist.CodeListVersion;
import nl.socialteams.areas.codelist.CodeListVersionRepository;
import nl.socialteams.areas.codelist.VersionContent;
import nl.socialteams.areas.codelist.VersionContents;
import nl.socialteams.areas.codelist.VersionHeading;

/** Drafts a version, and drafts it again until it is published. */
@ApplicationScoped
public class DraftVersion {
  private final CodeListVersionRepository versions;
  private final VersionContents contents;

  @Inject
  DraftVersion(CodeListVersionRepository versions, VersionContents contents) {
    this.versions = versions;
    this.contents = contents;
  }

  public CodeListVersion draft(CodeList list, VersionHeading heading, VersionContent content) {
    ContentFaults.refuse(content);
    CodeListVersion draft = CodeListVersion.draft(list, heading);
    versions.persistAndFlush(draft);
    contents.replace(draft.id(), content);
    return draft;
  }

  void again(CodeListVersion draft, VersionHeading heading, VersionContent content) {
    if (!draft.isDraft()) {
      throw new VersionPublished(draft.heading().label());
    }
    ContentFaults.refuse(content);
    versions.count(draft);
    draft.describe(heading);
    contents.replace(draft.id(), content);
    versions.flush();
  }
}
