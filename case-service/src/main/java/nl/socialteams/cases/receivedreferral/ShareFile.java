// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.client.ClientView;
import nl.socialteams.cases.consent.FilePart;
import nl.socialteams.cases.contactmoment.ContactMomentRepository;
import nl.socialteams.cases.contactmoment.ContactMomentView;
import nl.socialteams.cases.contactmoment.ContactNotes;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.PageQuery;

/** Puts together what a recipient sees of a file. */
@ApplicationScoped
class ShareFile {
  private final SharedParts sharedParts;
  private final ReadQuestion readQuestion;
  private final ClientRepository clients;
  private final ClientIdentities identities;
  private final ContactMomentRepository contacts;
  private final ContactNotes notes;

  @Inject
  ShareFile(
      SharedParts sharedParts,
      ReadQuestion readQuestion,
      ClientRepository clients,
      ClientIdentities identities,
      ContactMomentRepository contacts,
      ContactNotes notes) {
    this.sharedParts = sharedParts;
    this.readQuestion = readQuestion;
    this.clients = clients;
    this.identities = identities;
    this.contacts = contacts;
    this.notes = notes;
  }

  SharedFile of(Referral referral) {
    Set<FilePart> parts = sharedParts.of(referral);
    return new SharedFile(
        List.copyOf(parts),
        parts.contains(FilePart.CLIENT) ? client(referral) : null,
        parts.contains(FilePart.QUESTION) ? question(referral) : null,
        parts.contains(FilePart.CONTACTS) ? contacts(referral) : null);
  }

  private ClientView client(Referral referral) {
    Client client = clients.findById(referral.client());
    return ClientView.of(client, identities.of(client));
  }

  private SharedQuestion question(Referral referral) {
    return readQuestion.of(referral).map(SharedQuestion::of).orElse(null);
  }

  private List<ContactMomentView> contacts(Referral referral) {
    return contacts.page(referral.caseId(), Cursor.START, PageQuery.MAXIMUM_LIMIT).items().stream()
        .map(notes::show)
        .toList();
  }
}
