// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.registration.AskedQuestions;
import nl.socialteams.cases.registration.NewQuestion;
import nl.socialteams.cases.registration.QuestionKind;

/** Reads the question of a file, where the database shares it with the caller. */
@ApplicationScoped
class ReadQuestion {
  private final EntityManager entities;
  private final AskedQuestions questions;

  @Inject
  ReadQuestion(EntityManager entities, AskedQuestions questions) {
    this.entities = entities;
    this.questions = questions;
  }

  Optional<NewQuestion> of(Referral referral) {
    return entities
        .createNativeQuery(
            "select registration, kind, sealed from shared_question(:case)", Tuple.class)
        .setParameter("case", referral.caseId())
        .getResultStream()
        .map(row -> question(referral, (Tuple) row))
        .findFirst();
  }

  private NewQuestion question(Referral referral, Tuple row) {
    return questions.question(
        row.get(0, UUID.class),
        referral.client(),
        QuestionKind.valueOf(row.get(1, String.class)),
        row.get(2, byte[].class));
  }
}
