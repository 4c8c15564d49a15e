// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.client.ClientRepository;
import nl.socialteams.cases.client.ClientView;
import nl.socialteams.cases.consent.Consent;
import nl.socialteams.cases.consent.ConsentRepository;
import nl.socialteams.cases.consent.FilePart;
import nl.socialteams.cases.contactmoment.ContactMomentRepository;
import nl.socialteams.cases.contactmoment.ContactMomentView;
import nl.socialteams.cases.contactmoment.ContactNotes;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.referral.ReferralBasis;
import nl.socialteams.cases.registration.AskedQuestions;
import nl.socialteams.cases.registration.QuestionKind;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Today;

/**
 * Puts together what a consent lets a recipient see of a file; on danger who it is, and what was
 * asked.
 */
@ApplicationScoped
class ShareFile {
  private static final Set<FilePart> ON_DANGER = EnumSet.of(FilePart.CLIENT, FilePart.QUESTION);

  private final Today today;
  private final ConsentRepository consents;
  private final ClientRepository clients;
  private final ClientIdentities identities;
  private final AskedQuestions questions;
  private final ContactMomentRepository contacts;
  private final ContactNotes notes;
  private final EntityManager entities;

  @Inject
  ShareFile(
      Today today,
      ConsentRepository consents,
      ClientRepository clients,
      ClientIdentities identities,
      AskedQuestions questions,
      ContactMomentRepository contacts,
      ContactNotes notes,
      EntityManager entities) {
    this.today = today;
    this.consents = consents;
    this.clients = clients;
    this.identities = identities;
    this.questions = questions;
    this.contacts = contacts;
    this.notes = notes;
    this.entities = entities;
  }

  SharedFile of(Referral referral) {
    Set<FilePart> parts = parts(referral);
    return new SharedFile(
        List.copyOf(parts),
        parts.contains(FilePart.CLIENT) ? client(referral) : null,
        parts.contains(FilePart.QUESTION) ? question(referral) : null,
        parts.contains(FilePart.CONTACTS) ? contacts(referral) : null);
  }

  private Set<FilePart> parts(Referral referral) {
    Set<FilePart> covered = EnumSet.noneOf(FilePart.class);
    if (!referral.status().isOpen()) {
      return covered;
    }
    if (referral.basis() == ReferralBasis.DANGER) {
      covered.addAll(ON_DANGER);
    }
    consents
        .holding(referral.caseId(), referral.recipient(), referral.kind().purpose(), today.date())
        .ifPresent(consent -> addCovered(covered, consent));
    return covered;
  }

  private static void addCovered(Set<FilePart> covered, Consent consent) {
    EnumSet.of(FilePart.CLIENT, FilePart.QUESTION, FilePart.CONTACTS).stream()
        .filter(consent::covers)
        .forEach(covered::add);
  }

  private ClientView client(Referral referral) {
    Client client = clients.findById(referral.client());
    return ClientView.of(client, identities.of(client));
  }

  private SharedQuestion question(Referral referral) {
    Tuple row =
        (Tuple)
            entities
                .createNativeQuery(
                    "select registration, kind, sealed from shared_question(:case)", Tuple.class)
                .setParameter("case", referral.caseId())
                .getSingleResult();
    byte[] sealed = row.get(2, byte[].class);
    String text = questions.text(row.get(0, UUID.class), referral.client(), sealed);
    return new SharedQuestion(QuestionKind.valueOf(row.get(1, String.class)), text);
  }

  private List<ContactMomentView> contacts(Referral referral) {
    return contacts.page(referral.caseId(), Cursor.START, PageQuery.MAXIMUM_LIMIT).items().stream()
        .map(notes::show)
        .toList();
  }
}
