// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.codelist.CodeListEvents;
import nl.socialteams.areas.codelist.CodeListRepository;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;

/** Records a list, as yet without a version. */
@ApplicationScoped
public class RecordCodeList {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final CodeListRepository lists;
  private final CodeListEvents events;

  @Inject
  RecordCodeList(
      Caller caller, VisibleMunicipality visible, CodeListRepository lists, CodeListEvents events) {
    this.caller = caller;
    this.visible = visible;
    this.lists = lists;
    this.events = events;
  }

  CodeList record(NewCodeList wanted) {
    caller.requireActsFor(wanted.municipality());
    String municipality = visible.municipality(wanted.municipality()).code();
    if (lists.named(municipality, wanted.code()).isPresent()) {
      throw new CodeListExists(municipality, wanted.code());
    }
    return record(
        new CodeList(municipality, wanted.code(), wanted.nl(), wanted.en(), wanted.note()));
  }

  public CodeList record(CodeList list) {
    lists.persistAndFlush(list);
    events.changed(list);
    return list;
  }
}
