// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was discussed. */
@ApplicationScoped
public class ContactNotes implements SealedTable {
  private static final String KIND = "contact-moment";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  ContactNotes(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  public ContactMomentView show(ContactMoment contact) {
    return contact.view(sealer.open(place(contact), contact.sealed(), ContactWords.class));
  }

  byte[] seal(ContactMoment contact, ContactWords words) {
    return sealer.seal(place(contact), words);
  }

  private SealedPlace place(ContactMoment contact) {
    DataSubject client = ClientIdentities.subject(contact.client());
    access.tells("case", contact.caseId(), client, contact.municipality());
    return new SealedPlace(KIND, contact.id(), client);
  }

  @Override
  public String table() {
    return "contact_moment";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
