// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.standardlist;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.codelist.CodeListRepository;
import nl.socialteams.areas.codelist.CodeListVersion;
import nl.socialteams.areas.codelistdraft.DraftVersion;
import nl.socialteams.areas.codelistdraft.PublishVersion;
import nl.socialteams.areas.codelistdraft.RecordCodeList;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.standardlist.StandardList.StandardVersion;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/** Gives a municipality the standard lists that it does not have; those it has stay its own. */
@ApplicationScoped
class AdoptStandardLists {
  private final StandardLists standard;
  private final CodeListRepository lists;
  private final RecordCodeList recordCodeList;
  private final DraftVersion draftVersion;
  private final PublishVersion publishVersion;
  private final KnowledgeClock knowledge;

  @Inject
  AdoptStandardLists(
      StandardLists standard,
      CodeListRepository lists,
      RecordCodeList recordCodeList,
      DraftVersion draftVersion,
      PublishVersion publishVersion,
      KnowledgeClock knowledge) {
    this.standard = standard;
    this.lists = lists;
    this.recordCodeList = recordCodeList;
    this.draftVersion = draftVersion;
    this.publishVersion = publishVersion;
    this.knowledge = knowledge;
  }

  AdoptedListsView adopt(Municipality municipality) {
    Knowledge now = knowledge.known(null);
    List<String> adopted = new ArrayList<>();
    List<String> present = new ArrayList<>();
    for (StandardList list : standard.all()) {
      if (lists.named(municipality.code(), list.code()).isPresent()) {
        present.add(list.code());
      } else {
        adopt(municipality, list, now);
        adopted.add(list.code());
      }
    }
    return new AdoptedListsView(municipality.code(), adopted, present);
  }

  private void adopt(Municipality municipality, StandardList standardList, Knowledge known) {
    CodeList list =
        recordCodeList.record(
            new CodeList(
                municipality.code(),
                standardList.code(),
                standardList.nl(),
                standardList.en(),
                standardList.note()));
    for (StandardVersion version : standardList.versions()) {
      CodeListVersion draft = draftVersion.draft(list, version.heading(), version.content());
      publishVersion.publish(list, draft, version.validFrom(), known);
    }
  }
}
