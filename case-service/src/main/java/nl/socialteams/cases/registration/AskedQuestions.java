// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what a resident asked. */
@ApplicationScoped
public class AskedQuestions implements SealedTable {
  private static final String KIND = "registration";

  private final Sealer sealer;

  @Inject
  AskedQuestions(Sealer sealer) {
    this.sealer = sealer;
  }

  /** With its words, where there are any. */
  AskedQuestion of(Registration registration) {
    return open(registration.id(), registration.client(), registration.sealed());
  }

  /**
   * @param words null where there are none
   */
  public NewQuestion question(
      UUID registration, UUID client, QuestionKind questionKind, byte[] words) {
    AskedQuestion asked = open(registration, client, words);
    return new NewQuestion(questionKind, asked.text(), asked.lifeDomains());
  }

  private AskedQuestion open(UUID registration, UUID client, byte[] words) {
    return words == null
        ? AskedQuestion.NOTHING
        : sealer.open(place(registration, client), words, AskedQuestion.class);
  }

  byte[] seal(UUID registration, UUID client, AskedQuestion asked) {
    return asked.isNothing() ? null : sealer.seal(place(registration, client), asked);
  }

  private static SealedPlace place(UUID registration, UUID client) {
    return new SealedPlace(KIND, registration, ClientIdentities.subject(client));
  }

  @Override
  public String table() {
    return "registration";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
